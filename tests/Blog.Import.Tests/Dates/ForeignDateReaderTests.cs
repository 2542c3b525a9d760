using Blog.Import.Dates;

namespace Blog.Import.Tests.Dates;

public sealed class ForeignDateReaderTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2020-01-02", "2020-01-02")]
    [InlineData("2020-5-3", "2020-05-03")]
    [InlineData("2019/03/07", "2019-03-07")]
    [InlineData("March 7, 2019", "2019-03-07")]
    [InlineData("2020-01-02 10:15", "2020-01-02T10:15:00")]
    [InlineData("2020-01-02T10:15:30", "2020-01-02T10:15:30")]
    [InlineData("2020-01-02T10:15:30.123456789Z", "2020-01-02T10:15:30Z")]
    [InlineData("2020-01-02T00:30:00+02:00", "2020-01-02T00:30:00+02:00")]
    [InlineData("2020-01-02 10:15:00 -0500", "2020-01-02T10:15:00-05:00")]
    [InlineData("2009-07-11 20:35:34 UTC", "2009-07-11T20:35:34Z")]
    [InlineData("2020-07-02 10:15 CEST", "2020-07-02T10:15:00+02:00")]
    public void Dates_are_written_in_ISO_8601_and_keep_their_zone(string written, string iso) =>
        Assert.Equal(iso, new ForeignDateReader(Berlin, null).Read(written)?.ToIso());

    [Theory]
    [InlineData("3/7/2019", "2019-07-03", "2019-03-07")]
    [InlineData("3/7/2019 6:05:00 PM", "2019-07-03T18:05:00", "2019-03-07T18:05:00")]
    [InlineData("3-7-2019", "2019-07-03", "2019-03-07")]
    [InlineData("13/7/2019", "2019-07-13", "2019-07-13")]
    public void The_order_of_the_blog_decides_dates_with_slashes(string written, string dayFirst, string monthFirst)
    {
        Assert.Equal(dayFirst, new ForeignDateReader(Berlin, true).Read(written)?.ToIso());
        Assert.Equal(monthFirst, new ForeignDateReader(Berlin, false).Read(written)?.ToIso());
    }

    [Fact]
    public void With_points_the_day_comes_first_in_any_blog() =>
        Assert.Equal("2019-07-03", new ForeignDateReader(Berlin, false).Read("3.7.2019")?.ToIso());

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("some day in May")]
    [InlineData("")]
    [InlineData("2019-02-30")]
    public void A_text_that_is_no_date_is_none(string written) =>
        Assert.Null(new ForeignDateReader(Berlin, null).Read(written));
}
