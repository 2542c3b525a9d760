using System.Collections.Immutable;
using System.Net;
using System.Text;
using Blog.Html.Tree;
using Blog.Markdown;
using Blog.Markdown.Code;
using Blog.Markdown.Fragments;
using Blog.Model.CrossPosts;
using Blog.Syndication.Conversions;
using Blog.Syndication.Conversions.Blocks;
using Blog.Syndication.Targets;
using Blog.Syndication.Trees;
using Blog.Text;
using CsCheck;

namespace Blog.Syndication.Tests.Writing;

public sealed class MarkdownWriterPropertyTests
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

    private static readonly MarkdownRenderer Markdown = new(
        new MarkdownOptions(SmartPunctuation: false),
        new CodeRenderer()
    );

    private static readonly Gen<string> Text = Gen.OneOf(Words).Array[1, 4].Select(string.Concat);

    [Fact]
    public void Any_text_read_as_Markdown_again_is_the_same_text() =>
        Trees(depth: 2)
            .Sample(
                tree =>
                {
                    var normal = NormalForm.Of(tree);
                    var written = new Blog.Syndication.Writing.MarkdownWriter(Traits).Write(normal);
                    return Html(NormalForm.Of(Read(written))) == Html(normal)
                        ? true
                        : throw new InvalidOperationException(
                            $"{HtmlTree.Write(tree)}\n--- is written as\n{written}\n--- "
                                + $"wanted\n{Html(normal)}\n--- is read "
                                + $"as\n{Html(NormalForm.Of(Read(written)))}"
                        );
                },
                iter: 3_000
            );

    [Fact]
    public void The_normal_form_of_a_normal_form_is_itself() =>
        Trees(depth: 2)
            .Sample(tree => Html(NormalForm.Of(NormalForm.Of(tree))) == Html(NormalForm.Of(tree)), iter: 3_000);

    private static Blog.Syndication.Traits.TargetTraits Traits =>
        TargetList.Find(Rendering.Target(CrossPostTargets.Hashnode).Key).Traits;

    private static string Html(ImmutableArray<HtmlNode> tree) =>
        new Blog.Syndication.Writing.HtmlWriter(Traits).Write(tree);

    private static ImmutableArray<HtmlNode> Read(string markdown)
    {
        var fragment = Markdown.Render(new SourceText(new ContentPath("a.md"), markdown), 0, "").Content;
        var html = new StringBuilder(fragment.Html);
        foreach (var hole in fragment.Holes.Reverse())
            html.Insert(hole.Offset, hole is LinkHole link ? WebUtility.HtmlEncode(link.Target) : "");
        var conversion = new Conversion(Rendering.Request(""), Traits, Rendering.NoDrawing);
        return new CodeBlocks().Apply(HtmlTree.Read(html.ToString()), conversion);
    }

    private static Gen<ImmutableArray<HtmlNode>> Trees(int depth) =>
        BlockOf(depth).Array[1, 3].Select(b => b.ToImmutableArray());

    private static Gen<HtmlNode> BlockOf(int depth) =>
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

    private static Gen<ImmutableArray<HtmlNode>> Line(int depth) =>
        InlineOf(depth).Array[1, 4].Select(i => i.ToImmutableArray());

    private static Gen<HtmlNode> InlineOf(int depth) =>
        Gen.Int[0, depth > 0 ? 15 : 8]
            .SelectMany(kind =>
                kind switch
                {
                    0 => Gen.Const<HtmlNode>(new HtmlElement("br")),
                    1 => Text.Select(t => (HtmlNode)new HtmlElement("code", new HtmlText(t))),
                    2 => Text.Select(t => (HtmlNode)Nodes.Image("https://a.example/b_c.png?x=1&copy=2", t)),
                    < 9 => Text.Select(t => (HtmlNode)new HtmlText(t)),
                    9 => Line(depth - 1).Select(l => (HtmlNode)Nodes.Link("https://a.example/b_(c) d?x=1&y;=2#*e*", l)),
                    10 or 11 => Line(depth - 1).Select(l => (HtmlNode)new HtmlElement("strong", l)),
                    12 or 13 => Line(depth - 1).Select(l => (HtmlNode)new HtmlElement("em", l)),
                    14 => Line(depth - 1).Select(l => (HtmlNode)new HtmlElement("del", l)),
                    _ => Line(depth - 1).Select(l => (HtmlNode)new HtmlElement("kbd", l)),
                }
            );
}
