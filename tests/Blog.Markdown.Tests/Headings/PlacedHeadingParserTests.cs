using Blog.Markdown.Fragments;

namespace Blog.Markdown.Tests.Headings;

public class PlacedHeadingParserTests
{
    [Theory]
    [InlineData("a\n\n# [b](c.md)\n", "<h1 id=\"b\">")]
    [InlineData("a\n\n#\t[b](c.md)\n", "<h1 id=\"b\">")]
    [InlineData("a\n\n## \t [b](c.md) ##\n", "<h2 id=\"b\">")]
    [InlineData("a\n\n> -\t###\t\t[b](c.md) {#b}\n", "<h3 id=\"b\">")]
    public void A_place_in_a_heading_is_right_behind_a_tab(string text, string start)
    {
        var rendered = Rendering.Of(text);
        var link = Assert.Single(rendered.Content.Holes.OfType<LinkHole>());

        Assert.Equal("c.md", text.Substring(link.Span.Start, link.Span.Length));
        Assert.Contains(start, rendered.Content.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#\t\n", "<h1")]
    [InlineData("# \t #\n", "<h1")]
    public void A_heading_of_blanks_is_empty(string text, string start) =>
        Assert.StartsWith(start, Rendering.Of(text).Content.Html, StringComparison.Ordinal);
}
