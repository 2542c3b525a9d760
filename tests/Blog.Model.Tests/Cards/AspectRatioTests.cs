using Blog.Model.Cards;

namespace Blog.Model.Tests.Cards;

public class AspectRatioTests
{
    [Theory]
    [InlineData("16/9", "16/9")]
    [InlineData("1280:720", "16/9")]
    [InlineData(" 4 / 3 ", "4/3")]
    public void A_ratio_is_read_in_lowest_terms(string text, string ratio) =>
        Assert.Equal(ratio, AspectRatio.Read(text)?.ToString());

    [Theory]
    [InlineData("16")]
    [InlineData("0/9")]
    [InlineData("16/-9")]
    [InlineData("5/1")]
    [InlineData("1/5")]
    [InlineData("100000/90000")]
    [InlineData("16/9; position: fixed")]
    public void Anything_else_is_none(string text) => Assert.Null(AspectRatio.Read(text));

    [Theory]
    [InlineData(200, 113, "16/9")]
    [InlineData(113, 200, "9/16")]
    [InlineData(480, 360, "4/3")]
    [InlineData(710, 399, "16/9")]
    [InlineData(21, 9, "7/3")]
    public void A_rounded_size_is_the_usual_ratio_that_it_means(int width, int height, string ratio) =>
        Assert.Equal(ratio, AspectRatio.Of(width, height)?.Rounded.ToString());
}
