using Blog.Images.Formulas.Elements;

namespace Blog.Images.Tests.Formulas.Elements;

public sealed class MathLengthTests
{
    [Theory]
    [InlineData("1em", 10.0)]
    [InlineData("-0.5em", -5.0)]
    [InlineData("2px", 2.0)]
    [InlineData("3pt", 4.0)]
    [InlineData("50%", 20.0)]
    [InlineData("0", 0.0)]
    [InlineData("1000000em", 4000.0)]
    [InlineData("1e9em", null)]
    [InlineData("wide", null)]
    [InlineData("1furlong", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_length_is_a_number_of_pixels(string? written, double? pixels) =>
        Assert.Equal(pixels, MathLength.Read(written, size: 10, whole: 40));
}
