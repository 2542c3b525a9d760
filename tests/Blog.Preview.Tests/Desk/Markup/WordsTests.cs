using System.Globalization;
using Blog.Preview.Desk.Markup;

namespace Blog.Preview.Tests.Desk.Markup;

public class WordsTests
{
    [Theory]
    [InlineData("2021-01-01T23:59", "today")]
    [InlineData("2021-01-02T00:01", "tomorrow")]
    [InlineData("2020-12-31T23:00", "yesterday")]
    [InlineData("2021-01-04T09:30", "in 3 days")]
    [InlineData("2020-12-19T09:30", "13 days ago")]
    [InlineData("2021-01-15T00:00", "in 2 weeks")]
    [InlineData("2020-10-01T00:00", "3 months ago")]
    [InlineData("2018-01-01T00:00", "3 years ago")]
    [InlineData("0001-01-01T00:00", "2,020 years ago")]
    public void A_date_is_so_many_days_away_as_the_calendar_says(string date, string words) =>
        Assert.Equal(
            words,
            Words.Distance(
                DateTimeOffset.Parse(date + ":00Z", CultureInfo.InvariantCulture),
                new DateTimeOffset(2021, 1, 1, 12, 0, 0, TimeSpan.Zero)
            )
        );

    [Theory]
    [InlineData(0, "0.0 ms")]
    [InlineData(7.94, "7.9 ms")]
    [InlineData(9.96, "10 ms")]
    [InlineData(131.6, "132 ms")]
    [InlineData(2400, "2.4 s")]
    public void A_duration_has_two_or_three_figures(double milliseconds, string words) =>
        Assert.Equal(words, Words.Duration(TimeSpan.FromMilliseconds(milliseconds)));

    [Theory]
    [InlineData(0, "0 pages")]
    [InlineData(1, "1 page")]
    [InlineData(10000, "10,000 pages")]
    public void A_number_comes_with_its_noun(int number, string words) =>
        Assert.Equal(words, Words.Counted(number, "page"));
}
