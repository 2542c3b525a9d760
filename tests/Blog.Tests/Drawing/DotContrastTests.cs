using Blog.Drawing;

namespace Blog.Tests.Drawing;

public sealed class DotContrastTests
{
    private const string Ink = "#e6e1da";

    [Theory]
    [InlineData("lightblue", "#1c1917")]
    [InlineData("#ffeeaa", "#1c1917")]
    [InlineData("navy", Ink)]
    [InlineData("#102030", Ink)]
    [InlineData("none", Ink)]
    [InlineData("#3b3733", Ink)]
    public void Text_in_a_light_node_is_dark(string fill, string text)
    {
        var svg =
            $"<g id=\"n\" class=\"node\">\n<ellipse fill=\"{fill}\" stroke=\"{Ink}\"/>\n"
            + "<text x=\"1\" fill=\"{0}\">a</text>\n</g>";
        Assert.Equal(
            svg.Replace("{0}", text, StringComparison.Ordinal),
            DotContrast.Of(svg.Replace("{0}", Ink, StringComparison.Ordinal), Ink)
        );
    }

    [Fact]
    public void A_colour_that_the_author_gave_to_a_text_stays()
    {
        const string Svg = "<g class=\"node\"><path fill=\"yellow\" d=\"\"/><text fill=\"red\">a</text></g>";
        Assert.Equal(Svg, DotContrast.Of(Svg, Ink));
    }

    [Fact]
    public void Nodes_and_arrows_after_a_light_node_keep_their_colours()
    {
        const string Svg =
            "<g class=\"node\"><polygon fill=\"pink\" points=\"\"/></g><g class=\"edge\"><polygon fill=\""
            + Ink
            + "\" points=\"\"/><text fill=\""
            + Ink
            + "\">e</text></g><g class=\"node\"><text fill=\""
            + Ink
            + "\">b</text></g>";
        Assert.Equal(Svg, DotContrast.Of(Svg, Ink));
    }

    [Theory]
    [InlineData("graph", "white")]
    [InlineData("cluster", "lightgrey")]
    public void What_stands_on_a_light_ground_of_its_own_is_no_dark_drawing(string group, string fill) =>
        Assert.Null(
            DotContrast.Of(
                $"<g id=\"a\" class=\"{group}\">\n<title>t</title>\n<polygon fill=\"{fill}\" points=\"\"/></g>",
                Ink
            )
        );
}
