using Blog.Pipelines.Parsing;

namespace Blog.Pipelines.Tests.Parsing;

public class DateReaderTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    [Theory]
    [InlineData("2020-11-14", "2020-11-14T00:00:00.0000000+00:00")]
    [InlineData("2020-07-14", "2020-07-14T00:00:00.0000000+01:00")]
    [InlineData("2020-07-14 09:30", "2020-07-14T09:30:00.0000000+01:00")]
    [InlineData("2020-07-14T09:30", "2020-07-14T09:30:00.0000000+01:00")]
    [InlineData("2020-07-14 09:30:15", "2020-07-14T09:30:15.0000000+01:00")]
    [InlineData("2020-07-14T09:30:00Z", "2020-07-14T10:30:00.0000000+01:00")]
    [InlineData("2020-11-14T09:30:00+01:00", "2020-11-14T08:30:00.0000000+00:00")]
    [InlineData("2020-11-14 09:30 +0100", "2020-11-14T08:30:00.0000000+00:00")]
    [InlineData("2020-11-14 09:30:00 +01:00", "2020-11-14T08:30:00.0000000+00:00")]
    [InlineData("  2020-11-14  ", "2020-11-14T00:00:00.0000000+00:00")]
    [InlineData("2020-02-29", "2020-02-29T00:00:00.0000000+00:00")]
    [InlineData("2019-02-29", null)]
    [InlineData("14.11.2020", null)]
    [InlineData("", null)]
    public void A_date_is_read_in_the_zone_of_the_site(string written, string? moment) =>
        Assert.Equal(moment, DateReader.Read(written, London)?.ToString("O"));

    [Fact]
    public void A_time_that_spring_leaves_out_is_read_with_the_standard_offset() =>
        Assert.Equal("2020-03-29T01:30:00.0000000+00:00", DateReader.Read("2020-03-29 01:30", London)?.ToString("O"));

    [Fact]
    public void A_time_that_autumn_has_twice_is_read_with_the_standard_offset() =>
        Assert.Equal("2020-10-25T01:30:00.0000000+00:00", DateReader.Read("2020-10-25 01:30", London)?.ToString("O"));

    [Theory]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    [InlineData("0001-01-01")]
    public void The_ends_of_the_calendar_are_no_dates_and_no_crash(string written) =>
        Assert.True(DateReader.Read(written, London) is null or { Year: 1 or 9999 });
}
