using Blog.Pages.Theme.Settings;

namespace Blog.Pages.Tests.Theme.Settings;

public class CssColourTests
{
    [Theory]
    [InlineData("#000", "#fff", 21)]
    [InlineData("#777777", "white", 4.48)]
    [InlineData("#96301a", "#fcfaf5", 7.36)]
    [InlineData("red", "rgb(255 0 0)", 1)]
    [InlineData("hsl(0 100% 50%)", "#f00", 1)]
    [InlineData("hsl(210, 65%, 20%)", "rgb(18, 51, 84)", 1)]
    [InlineData("oklch(62.8% 0.2577 29.23)", "red", 1)]
    [InlineData("oklch(1 0 0)", "black", 21)]
    [InlineData("#ffff", "white", 1)]
    public void The_contrast_of_two_colours_is_that_of_WCAG(string one, string other, double contrast) =>
        Assert.Equal(contrast, CssColour.Read(one)!.Value.ContrastTo(CssColour.Read(other)!.Value), 1);

    [Theory]
    [InlineData("#fff8")]
    [InlineData("rgb(0 0 0 / 50%)")]
    [InlineData("lab(50% 40 59)")]
    [InlineData("rgb(1)")]
    [InlineData("blu")]
    [InlineData("rgb(- . %)")]
    public void What_has_no_colour_of_its_own_is_not_judged(string text) => Assert.Null(CssColour.Read(text));

    [Theory]
    [InlineData("#8a3b12", true)]
    [InlineData("RebeccaPurple", true)]
    [InlineData("oklch(50% .1 20)", true)]
    [InlineData("red;", false)]
    [InlineData("rgb(0 0 0);}", false)]
    [InlineData("url(x)", false)]
    [InlineData("blu", false)]
    [InlineData("#12345", false)]
    public void Only_a_colour_is_one(string text, bool isColour) => Assert.Equal(isColour, CssColour.IsColour(text));

    [Theory]
    [InlineData("#999999", "#fffff0")]
    [InlineData("#777777", "#777777")]
    [InlineData("#333333", "#000000")]
    public void The_nearest_colour_that_can_be_read_can_be_read(string text, string ground)
    {
        var paper = CssColour.Read(ground)!.Value;
        var near = CssColour.Read(CssColour.Read(text)!.Value.With(4.5, paper).ToHexadecimal())!.Value;
        Assert.InRange(near.ContrastTo(paper), 4.5, 6);
    }
}
