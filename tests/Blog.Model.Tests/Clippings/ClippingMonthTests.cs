using Blog.Model.Clippings;

namespace Blog.Model.Tests.Clippings;

public class ClippingMonthTests
{
    [Theory]
    [InlineData("2020-11", true)]
    [InlineData("0001-01", true)]
    [InlineData("2020-13", false)]
    [InlineData("2020-00", false)]
    [InlineData("2020-1", false)]
    [InlineData("20-11", false)]
    [InlineData("2020-11-14", false)]
    [InlineData("２０２０-11", false)]
    [InlineData("", false)]
    public void A_month_has_four_digits_a_hyphen_and_two_digits(string text, bool isMonth)
    {
        Assert.Equal(isMonth, ClippingMonth.Read(text) is not null);
        if (isMonth)
            Assert.Equal(text, ClippingMonth.Read(text).ToString());
    }

    [Fact]
    public void Months_follow_one_another_over_the_turn_of_a_year() =>
        Assert.True(new ClippingMonth(2020, 12) < new ClippingMonth(2021, 1));
}
