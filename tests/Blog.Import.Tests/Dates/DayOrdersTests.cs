using Blog.Import.Dates;

namespace Blog.Import.Tests.Dates;

public sealed class DayOrdersTests
{
    [Fact]
    public void One_unambiguous_date_decides_for_all()
    {
        Assert.Equal(true, DayOrders.Of(["3/7/2019", "23/7/2019"], null).IsDayFirst);
        Assert.Equal(false, DayOrders.Of(["3/7/2019", "7/23/2019 6:05 PM"], null).IsDayFirst);
    }

    [Fact]
    public void Most_dates_decide_when_they_do_not_agree() =>
        Assert.Equal(true, DayOrders.Of(["3/7/2019", "23/7/2019", "24/7/2019", "7/23/2019"], null).IsDayFirst);

    [Fact]
    public void The_author_is_asked_when_no_date_says_it()
    {
        var decided = DayOrders.Of(["3/7/2019", "7/7/2019", "2019-01-23"], null);
        Assert.Null(decided.IsDayFirst);
        Assert.Contains("--dates dmy", decided.Refusal, StringComparison.Ordinal);
        Assert.Contains("3/7/2019", decided.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_asked_without_an_ambiguous_date()
    {
        Assert.Null(DayOrders.Of(["2019-03-07", "23/7/2019", "3.7.2019", "7/7/2019"], null).Refusal);
        Assert.Null(DayOrders.Of([], null).Refusal);
    }

    [Fact]
    public void What_the_author_says_comes_first()
    {
        var decided = DayOrders.Of(["3/7/2019", "7/23/2019"], true);
        Assert.Equal((true, null), (decided.IsDayFirst, decided.Refusal));
    }
}
