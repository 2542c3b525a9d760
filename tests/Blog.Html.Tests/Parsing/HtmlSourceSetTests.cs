using Blog.Html.Parsing;

namespace Blog.Html.Tests.Parsing;

public class HtmlSourceSetTests
{
    [Theory]
    [InlineData("a.png", "a.png")]
    [InlineData("a.png 1x, b.png 2x", "a.png", "b.png")]
    [InlineData("a.png, b.png 2x", "a.png", "b.png")]
    [InlineData(" ,a.png 100w ,\n b.png 200w, ", "a.png", "b.png")]
    [InlineData("data:image/png;base64,AA== 1x, b,c.png 2x", "data:image/png;base64,AA==", "b,c.png")]
    [InlineData("", new string[0])]
    public void Addresses_are_told_from_descriptors_and_commas(string value, params string[] expected) =>
        Assert.Equal(expected, HtmlSourceSet.Read(value));
}
