using Blog.Markdown.Fragments;
using CsCheck;

namespace Blog.Markdown.Tests;

public sealed class MarkdownPropertyTests
{
    private static readonly string[] _pieces =
    [
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "    ",
        "\t",
        "word",
        "ü",
        "漢",
        "😀",
        "\0",
        "\u00A0",
        "#",
        "## ",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "```",
        "```go {1} ",
        "> ",
        "> [!NOTE]\n",
        "- ",
        "1. ",
        "- [x] ",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](a.md)",
        "](<b c> \"t\")",
        "[^1]",
        "[^1]: ",
        "[a]: b\n",
        "*[a]: b\n",
        "<",
        ">",
        "<a href=x>",
        "<img src='y",
        "<!-- more -->",
        "<!--",
        "-->",
        "</a>",
        "<div>\n",
        "{#id}",
        "{.c k=v}",
        "{",
        "}",
        "::: d k=\"v\"\n",
        ":::\n",
        "::::",
        ": ",
        "|",
        "| a | b |\n|---|---|\n",
        "---",
        "===\n",
        "--",
        "...",
        "\"",
        "'",
        "\\",
        "&amp;",
        "https://example.com/a",
        "www.",
        "a@b.cc",
        "@",
        "~",
        "....",
        "<code>",
        "</code>",
        "'s",
        "title=\"",
        "$",
        "$x_1$",
        "$$",
        "$$\n",
        "\\(x\\)",
        "\\[\n",
        "\\]\n",
        "\\begin{align}",
        "\\end{align}\n",
        "\\eqref{a}",
        "\\label{a}",
        "```math\n",
    ];

    private static readonly Gen<string> _piece = Gen.Int[0, _pieces.Length - 1].Select(i => _pieces[i]);

    private static readonly Gen<string> _markdown = Gen.OneOf(
        _piece.Array[0, 40].Select(string.Concat),
        _piece.Array[0, 12].Select(string.Concat),
        Gen.String[0, 50]
    );

    [Fact]
    public void Any_text_is_rendered_with_holes_in_order_and_places_within_the_body() =>
        Gen.Select(Gen.Bool.Select(b => b ? "---\na: b\n---\n" : ""), _markdown, Gen.Bool)
            .Sample(
                (front, body, smart) =>
                {
                    var rendered = Rendering.Of(front + body, smart, front.Length);
                    Check(rendered.Content, front.Length, (front + body).Length);
                    if (rendered.Excerpt is { } excerpt)
                        Check(excerpt, front.Length, (front + body).Length);
                    Assert.All(
                        rendered.Diagnostics,
                        d => CheckSpan(d.Location.Span, front.Length, (front + body).Length)
                    );
                },
                iter: 5_000
            );

    private static void Check(HtmlFragment fragment, int start, int end)
    {
        var offset = 0;
        foreach (var hole in fragment.Holes)
        {
            Assert.InRange(hole.Offset, offset, fragment.Html.Length);
            offset = hole.Offset;
            CheckHole(hole, start, end);
        }
    }

    private static void CheckHole(HtmlHole hole, int start, int end)
    {
        switch (hole)
        {
            case LinkHole link:
                CheckSpan(link.Span, start, end);
                break;
            case DiagramHole diagram:
                CheckSpan(diagram.Diagram.Span, start, end);
                break;
            case CodeFileHole file:
                CheckSpan(file.FileSpan, start, end);
                break;
            case DirectiveHole directive:
                CheckSpan(directive.NameSpan, start, end);
                Assert.All(directive.Attributes, a => CheckSpan(a.Span, start, end));
                Check(directive.Content, start, end);
                break;
            default:
                Assert.True(
                    hole is AnchorHole or WordHole or FormulaHole or ImageSizeHole or PictureHole,
                    hole.ToString()
                );
                break;
        }
    }

    private static void CheckSpan(Text.SourceSpan span, int start, int end)
    {
        Assert.InRange(span.Start, start, end);
        Assert.InRange(span.End, span.Start, end);
    }
}
