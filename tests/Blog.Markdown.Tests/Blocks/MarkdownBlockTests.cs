using Blog.Markdown.Code;
using Blog.Markdown.LoneAddresses;
using Blog.Text;

namespace Blog.Markdown.Tests.Blocks;

public class MarkdownBlockTests
{
    private static readonly MarkdownRenderer _renderer = new(
        new MarkdownOptions { LoneAddress = new LoneAddressDirective("card", ["https"]) },
        new CodeRenderer()
    );

    [Fact]
    public void Blocks_are_listed_with_their_places_in_the_file()
    {
        const string Text =
            "---\ntitle: A\n---\nLead.\n\n## 1. *Tools* `x`\n\nhttps://a.example/\n\n- a\n\n  "
            + "https://b.example/\n\n::: details\n## Inside\n:::\n\nUnder\n=====\n\n[x]: "
            + "https://c.example/\n*[ML]: words\n";
        Assert.Equal(
            [
                "Other 0 '' Lead.",
                "Heading 2 '1. Tools x' ## 1. *Tools* `x`",
                "Directive 0 '' https://a.example/",
                "Other 0 '' - a\n\n  https://b.example/",
                "Directive 0 '' ::: details\n## Inside\n:::",
                "Heading 1 'Under' Under\n=====",
            ],
            Shown(Text, Text.IndexOf("Lead", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Notes_and_definitions_are_no_blocks() =>
        Assert.Equal(["Other 0 '' A.[^1]", "Other 0 '' B."], Shown("A.[^1]\n\n[^1]: A note.\n\nB.\n", 0));

    [Fact]
    public void What_is_nested_too_deep_has_none() =>
        Assert.Empty(Shown(string.Concat(Enumerable.Repeat("> ", 2_000)) + "a\n", 0));

    private static IEnumerable<string> Shown(string text, int bodyStart) =>
        _renderer
            .Blocks(new SourceText(new ContentPath("a.md"), text), bodyStart)
            .Select(b => $"{b.Kind} {b.Level} '{b.Text}' {text.Substring(b.Span.Start, b.Span.Length).TrimEnd()}");
}
