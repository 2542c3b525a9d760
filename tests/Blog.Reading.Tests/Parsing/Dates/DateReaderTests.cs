using Blog.Reading.Parsing.Dates;

namespace Blog.Reading.Tests.Parsing.Dates;

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
    [InlineData("14.11.2020", "2020-11-14T00:00:00.0000000+00:00")]
    [InlineData("2009-07-11 20:35:34 UTC", "2009-07-11T21:35:34.0000000+01:00")]
    [InlineData("2019/03/07", "2019-03-07T00:00:00.0000000+00:00")]
    [InlineData("2020-5-3", "2020-05-03T00:00:00.0000000+01:00")]
    [InlineData("Nov 20 2022", "2022-11-20T00:00:00.0000000+00:00")]
    [InlineData("March 7th, 2019", "2019-03-07T00:00:00.0000000+00:00")]
    [InlineData("7 March 2019", "2019-03-07T00:00:00.0000000+00:00")]
    [InlineData("Thu, 07 Mar 2019 10:15:00 +0000", "2019-03-07T10:15:00.0000000+00:00")]
    [InlineData("Sat Mar  7 10:15:00 UTC 2020", "2020-03-07T10:15:00.0000000+00:00")]
    [InlineData("2015-10-01 19:06:00.000000000 +01:00", "2015-10-01T19:06:00.0000000+01:00")]
    [InlineData("2020-12-03 9:05 PM", "2020-12-03T21:05:00.0000000+00:00")]
    [InlineData("7/20/2005 12:55:00 AM", "2005-07-20T00:55:00.0000000+01:00")]
    [InlineData("2020-12-03 10:00 Europe/Berlin", "2020-12-03T09:00:00.0000000+00:00")]
    [InlineData("20201203", "2020-12-03T00:00:00.0000000+00:00")]
    [InlineData("3/7/2019", null)]
    [InlineData("2020-12-03 25:00", null)]
    [InlineData("２０２０-11-14", null)]
    [InlineData("٢٠٢٠-١١-١٤", null)]
    [InlineData("2020-11-١٤", null)]
    [InlineData("２０２０1114", null)]
    [InlineData("14 Nov ２０２０", null)]
    [InlineData("Nov ٧ 2020", null)]
    [InlineData("14.11.２０２０", null)]
    [InlineData("Sat Mar  ７ 10:15:00 UTC 2020", null)]
    [InlineData("2020-11-14 ١٠:00", null)]
    [InlineData("2020-11-14 10:00:00.１２", null)]
    [InlineData("2020-11-14T10:00:00+０１:00", null)]
    [InlineData("Smarch 7 2019", null)]
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

    [Fact]
    public void Every_zone_of_the_system_is_read()
    {
        var local = new DateTime(2020, 11, 14, 9, 30, 0);
        var ids = TimeZoneInfo
            .GetSystemTimeZones()
            .Where(z => !z.IsInvalidTime(local) && !z.Id.Contains(' '))
            .Select(z => z.Id)
            .ToList();

        // Mail's abbreviations mean an offset wherever they stand, as zones do that are called by them.
        var wrong = ids.Where(id =>
            DateReader.Read($"2020-11-14 09:30 {id}", London) is not { } date
            || date.UtcDateTime != TimeZoneInfo.ConvertTimeToUtc(local, TimeZoneInfo.FindSystemTimeZoneById(id))
        );

        Assert.True(ids.Count > 100);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("2020-11-14 09:30 America/Chicago", "2020-11-14T15:30:00.0000000+00:00")]
    [InlineData("2020-11-14 09:30 America/Argentina/Buenos_Aires", "2020-11-14T12:30:00.0000000+00:00")]
    [InlineData("2020-11-14 09:30 PM America/New_York", "2020-11-15T02:30:00.0000000+00:00")]
    [InlineData("2020-11-14 09:30 p.m. [Etc/GMT+5]", "2020-11-15T02:30:00.0000000+00:00")]
    [InlineData("2020-11-14 09:30pm", "2020-11-14T21:30:00.0000000+00:00")]
    public void A_zone_that_starts_as_half_a_day_does_is_a_zone(string text, string expected) =>
        Assert.Equal(expected, DateReader.Read(text, London)!.Value.ToUniversalTime().ToString("o"));

    [Theory]
    [InlineData("2020-11-14 09:30 Nowhere")]
    [InlineData("2020-11-14 09:30 [Etc/GMT+5")]
    [InlineData("2020-11-14 09:30 ../UTC")]
    public void What_is_no_zone_is_no_date(string text) => Assert.Null(DateReader.Read(text, London));
}
