using Blog.Markdown.Fragments;

namespace Blog.Markdown.Tests.Directives;

public sealed class DirectiveRendererTests
{
    [Fact]
    public void A_directive_says_where_its_name_and_attributes_are_written()
    {
        const string Text = "- a\n\n  ::: figure src=a.svg alt=\"a b\" WIDE\n  Caption\n  :::\n";

        var hole = Assert.IsType<DirectiveHole>(Assert.Single(Rendering.Of(Text).Content.Holes));

        Assert.Equal("figure", Text.Substring(hole.NameSpan.Start, hole.NameSpan.Length));
        Assert.Equal(["src", "alt", "wide"], hole.Attributes.Select(a => a.Key));
        Assert.Equal(
            ["a.svg", "a b", "WIDE"],
            hole.Attributes.Select(a => Text.Substring(a.Span.Start, a.Span.Length))
        );
        Assert.Equal("<p>Caption</p>\n", hole.Content.Html);
    }

    [Theory]
    [InlineData("> ::: a\n> b\n\nc", "1:3")]
    [InlineData("- ::: a\n  b\n\nc", "1:3")]
    [InlineData("::: a\n```\n:::\n", "1:1")]
    [InlineData("::: a\n<!--\n:::\n-->\n", "1:1")]
    [InlineData("::: a\n- b\n\n  ::: c\n:::\n", "4:3")]
    public void An_unclosed_directive_is_reported_as_BLOG052_where_it_opens(string markdown, string place)
    {
        var diagnostic = Assert.Single(Rendering.Of(markdown).Diagnostics);

        Assert.Equal(("BLOG052", place), (diagnostic.Id, $"{diagnostic.Location.Line}:{diagnostic.Location.Column}"));
    }

    [Theory]
    [InlineData("::: a\n    :::\n:::\n")]
    [InlineData("::: a\n<!-- b -->\n:::\n")]
    [InlineData("::: a\n```\n```\n:::\n")]
    [InlineData("::: a\n- b\n\n  ::: c\n  :::\n:::  \n")]
    [InlineData("::::: a\n:::: b\n::: c\n:::\n::::\n:::::\n")]
    [InlineData("> ::: a\n> :::\n")]
    [InlineData("::: a\n[^x]\n\n[^x]: y\n:::\n")]
    public void A_closed_directive_is_right(string markdown) => Assert.Empty(Rendering.Of(markdown).Diagnostics);
}
