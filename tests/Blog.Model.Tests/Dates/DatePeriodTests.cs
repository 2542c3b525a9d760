using Blog.Model.Dates;

namespace Blog.Model.Tests.Dates;

public class DatePeriodTests
{
    private static readonly DateTimeOffset Start = new(2020, 1, 31, 9, 30, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("10d", "2020-02-10")]
    [InlineData("3w", "2020-02-21")]
    [InlineData("1m", "2020-02-29")]
    [InlineData("0d", "2020-01-31")]
    [InlineData(" 2W ", "2020-02-14")]
    public void A_period_is_a_number_of_days_weeks_or_months(string text, string day) =>
        Assert.Equal(day, $"{DatePeriod.Read(text)!.Value.After(Start):yyyy-MM-dd}");

    [Theory]
    [InlineData("")]
    [InlineData("w")]
    [InlineData("3")]
    [InlineData("3y")]
    [InlineData("-3w")]
    [InlineData("3.5w")]
    [InlineData("3 w")]
    [InlineData("99999d")]
    [InlineData("2020-12-05")]
    public void Anything_else_is_no_period(string text) => Assert.Null(DatePeriod.Read(text));

    [Fact]
    public void A_period_never_leads_beyond_the_calendar() =>
        Assert.Equal(
            DateTimeOffset.MaxValue,
            DatePeriod.Read("9999w")!.Value.After(new DateTimeOffset(9990, 1, 1, 0, 0, 0, TimeSpan.Zero))
        );
}
