using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;
using CsCheck;

namespace Blog.Syndication.Tests.Writing;

/// <summary>Trees of HTML whose words are signs of Markdown more often than not.</summary>
/// <param name="more">Further words, which mean something to one reader alone.</param>
internal sealed class RandomTrees(string[] more)
{
    private static readonly string[] Words =
    [
        "word",
        "a",
        "B2",
        " ",
        " ",
        " ",
        "*",
        "**",
        "_",
        "__",
        "snake_case",
        "_x",
        "`",
        "``",
        "[",
        "]",
        "(",
        ")",
        "!",
        "<",
        "<b>",
        ">",
        "#",
        "# ",
        "1. ",
        "12) ",
        "- ",
        "+",
        "-",
        "=",
        "===",
        "---",
        "|",
        "||",
        "~",
        "~~",
        "^",
        "&",
        "&amp;",
        "&copy",
        "\\",
        "\\\\",
        "\"",
        "'",
        ":",
        "::: x",
        "http://a.b",
        "www.a.b",
        "é",
        "—",
        "“",
        "\u00A0",
        "[x]",
        "[^1]",
        "[!NOTE]",
        ".",
        "10.",
    ];

    private static readonly string[] Blocks =
    [
        "p",
        "p",
        "p",
        "ul",
        "ol",
        "blockquote",
        "h2",
        "pre",
        "table",
        "hr",
        "li",
    ];

    private readonly Gen<string> _text = Gen.OneOf<string>([.. Words, .. more]).Array[1, 4].Select(string.Concat);

    /// <summary>Trees of one to three blocks.</summary>
    public Gen<ImmutableArray<HtmlNode>> Trees(int depth) =>
        BlockOf(depth).Array[1, 3].Select(b => b.ToImmutableArray());

    private Gen<HtmlNode> BlockOf(int depth) =>
        Gen.OneOf(Blocks)
            .SelectMany(name =>
                name switch
                {
                    "hr" => Gen.Const<HtmlNode>(new HtmlElement("hr")),
                    // The Markdown parser behind the renderer turns tabs in code in a list into spaces, unlike
                    // CommonMark.
                    "pre" when depth == 2 => Gen.OneOf("\tif x:\n\t\treturn `y`\n\nz", "\t")
                        .Select(t => (HtmlNode)new HtmlElement("pre", new HtmlText(t))),
                    "pre" => Gen.OneOf("a", "  if x:\n    return `y`\n\nz", "```\n~~~", "<b>&amp;", "\n\na")
                        .Select(t => (HtmlNode)new HtmlElement("pre", new HtmlText(t)).With("data-language", "python")),
                    "table" => Line(1)
                        .Array[2]
                        .Array[1, 3]
                        .Select(rows => (HtmlNode)new HtmlElement("table", [.. rows.Select(Row)])),
                    "ul" or "ol" when depth > 0 => BlockOf(depth - 1)
                        .Array[1, 3]
                        .Array[1, 3]
                        .Select(items =>
                            (HtmlNode)new HtmlElement(name, [.. items.Select(i => new HtmlElement("li", [], [.. i]))])
                        ),
                    "blockquote" when depth > 0 => BlockOf(depth - 1)
                        .Array[1, 3]
                        .Select(b => (HtmlNode)new HtmlElement("blockquote", [], [.. b])),
                    "h2" => Line(1).Select(l => (HtmlNode)new HtmlElement("h2", l)),
                    _ => Line(depth).Select(l => (HtmlNode)new HtmlElement("p", l)),
                }
            );

    private static HtmlElement Row(ImmutableArray<HtmlNode>[] cells, int index) =>
        new("tr", [.. cells.Select(c => new HtmlElement(index == 0 ? "th" : "td", c))]);

    private Gen<ImmutableArray<HtmlNode>> Line(int depth) =>
        InlineOf(depth).Array[1, 4].Select(i => i.ToImmutableArray());

    private Gen<HtmlNode> InlineOf(int depth) =>
        Gen.Int[0, depth > 0 ? 15 : 8]
            .SelectMany(kind =>
                kind switch
                {
                    0 => Gen.Const<HtmlNode>(new HtmlElement("br")),
                    1 => _text.Select(t => (HtmlNode)new HtmlElement("code", new HtmlText(t))),
                    2 => _text.Select(t => (HtmlNode)Nodes.Image("https://a.example/b_c.png?x=1&copy=2", t)),
                    < 9 => _text.Select(t => (HtmlNode)new HtmlText(t)),
                    9 => Line(depth - 1).Select(l => (HtmlNode)Nodes.Link("https://a.example/b_(c) d?x=1&y;=2#*e*", l)),
                    10 or 11 => Line(depth - 1).Select(l => (HtmlNode)new HtmlElement("strong", l)),
                    12 or 13 => Line(depth - 1).Select(l => (HtmlNode)new HtmlElement("em", l)),
                    14 => Line(depth - 1).Select(l => (HtmlNode)new HtmlElement("del", l)),
                    _ => Line(depth - 1).Select(l => (HtmlNode)new HtmlElement("kbd", l)),
                }
            );
}
