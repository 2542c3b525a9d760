using Blog.Import.Dates;

namespace Blog.Import.Tests.Dates;

public sealed class SiteZoneTests
{
    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("+09:00", "Etc/GMT-9")]
    [InlineData("UTC-5", "Etc/GMT+5")]
    [InlineData("+0900", "Etc/GMT-9")]
    public void Zones_have_names_of_several_kinds(string written, string id) =>
        Assert.Equal(id, SiteZone.Find(written)?.Id);

    [Theory]
    [InlineData("Middle Earth")]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("+25")]
    public void Another_text_is_no_zone(string written) => Assert.Null(SiteZone.Find(written));
}
