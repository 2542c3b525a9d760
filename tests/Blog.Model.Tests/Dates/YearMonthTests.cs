using Blog.Model.Dates;

namespace Blog.Model.Tests.Dates;

public class YearMonthTests
{
    [Theory]
    [InlineData("2020-11", 2020, 11)]
    [InlineData("0001-01", 1, 1)]
    [InlineData("9999-12", 9999, 12)]
    public void A_month_is_read_as_it_is_written(string text, int year, int month)
    {
        Assert.Equal(new YearMonth(year, month), YearMonth.Read(text));
        Assert.Equal(text, new YearMonth(year, month).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2020")]
    [InlineData("2020-13")]
    [InlineData("2020-00")]
    [InlineData("0000-01")]
    [InlineData("2020-1")]
    [InlineData(" 2020-11")]
    [InlineData("2020-11-01")]
    [InlineData("november-2020")]
    public void Any_other_text_is_no_month(string text) => Assert.Null(YearMonth.Read(text));

    [Fact]
    public void The_month_of_a_moment_is_the_one_where_the_moment_is_told() =>
        Assert.Equal(
            new YearMonth(2020, 12),
            YearMonth.Of(new DateTimeOffset(2020, 12, 1, 0, 30, 0, TimeSpan.FromHours(2)))
        );

    [Fact]
    public void Months_follow_one_another_across_years()
    {
        Assert.True(new YearMonth(2020, 12) < new YearMonth(2021, 1));
        Assert.True(new YearMonth(2020, 12) > new YearMonth(2020, 11));
        Assert.True(new YearMonth(2020, 12) <= new YearMonth(2020, 12));
        Assert.False(new YearMonth(2020, 12) >= new YearMonth(2021, 1));
    }
}
