using Blog.Import.Sources.Exports;

namespace Blog.Import.Tests.Sources.Exports;

public sealed class ExportNamesTests
{
    [Theory]
    [InlineData("Ann Bell", "Ann Bell")]
    [InlineData("ann.b+x@mail.example", "ann.b+x")]
    [InlineData("Ann (ann@mail.example)", "Ann (ann)")]
    [InlineData("Ann <ann@mail.example> Bell", "Ann <ann> Bell")]
    [InlineData("ann@a@mail.example", "ann")]
    [InlineData("<b>ann@mail.example</b>", "<b>ann</b>")]
    [InlineData("@ann", "@ann")]
    [InlineData("Ann @ home", "Ann @ home")]
    public void Of_an_address_of_mail_in_a_name_the_start_stays(string written, string name) =>
        Assert.Equal(name, ExportNames.WithoutMail(written));

    [Fact]
    public void A_long_name_takes_no_long_time() =>
        Assert.Equal(200_000, ExportNames.WithoutMail(new string('a', 200_000)).Length);

    [Fact]
    public void Marks_that_can_be_composed_are() =>
        Assert.Equal(ExportNames.Of("caf\u00E9"), ExportNames.Of("cafe\u0301"));
}
