using System.Collections.Immutable;
using System.Net;
using System.Text;
using Blog.Html.Tree;
using Blog.Markdown;
using Blog.Markdown.Code;
using Blog.Markdown.Formulas;
using Blog.Markdown.Fragments;
using Blog.Syndication.Home;
using Blog.Syndication.Tests.Writing;
using Blog.Syndication.Traits;
using Blog.Syndication.Writing;
using Blog.Text;
using Blog.Text.Fingerprints;
using CsCheck;

namespace Blog.Syndication.Tests;

public sealed class MarkdownOfHtmlPropertyTests
{
    private static readonly MarkdownRenderer Markdown = new(
        new MarkdownOptions(SmartPunctuation: false) { Formulas = new NoFormulas() },
        new CodeRenderer()
    );

    private static readonly RandomTrees Trees = new([
        "$",
        "$x$",
        "$$",
        "{.a}",
        "{#b}",
        "{a=1}",
        "{",
        "}",
        "{{ x }}",
        "{% y %}",
        "--",
        "---",
        ";",
    ]);

    [Fact]
    public void Any_html_is_the_same_text_as_the_Markdown_of_it() =>
        Trees
            .Trees(depth: 2)
            .Sample(
                tree =>
                {
                    var html = HtmlTree.Write(tree);
                    var written = MarkdownOfHtml.Write(html).Markdown;
                    var (wanted, read) = (Shown(html), Shown(Read(written)));
                    return wanted == read
                        ? true
                        : throw new InvalidOperationException(
                            $"{html}\n--- is written as\n{written}\n--- wanted\n{wanted}\n--- is read as\n{read}"
                        );
                },
                iter: 3_000
            );

    private static string Shown(string html) =>
        new HtmlWriter(TargetTraits.Home).Write(HomeForm.Of(HtmlTree.ReadWithGaps(html), []));

    private static string Read(string markdown)
    {
        var fragment = Markdown.Render(new SourceText(new ContentPath("a.md"), markdown), 0, "").Content;
        var html = new StringBuilder(fragment.Html);
        foreach (var hole in fragment.Holes.Reverse())
            html.Insert(
                hole.Offset,
                hole switch
                {
                    LinkHole link => WebUtility.HtmlEncode(link.Target),
                    FormulaHole => "(a formula)",
                    _ => "",
                }
            );
        return html.ToString();
    }

    // A formula that is read where none was written has no text.
    private sealed class NoFormulas : IFormulas
    {
        public Fingerprint Fingerprint => default;

        public ReadFormulas Read(SourceText source, ImmutableArray<WrittenFormula> formulas) =>
            new(
                [.. formulas.Select(_ => new FormulaForms("", "", "", null))],
                ImmutableDictionary<string, string>.Empty,
                []
            );
    }
}
