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
    private static readonly MarkdownRenderer Markdown = new(
        new MarkdownOptions(SmartPunctuation: false),
        new CodeRenderer()
    );

    [Fact]
    public void Any_text_read_as_Markdown_again_is_the_same_text() =>
        new RandomTrees([])
            .Trees(depth: 2)
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
        new RandomTrees([])
            .Trees(depth: 2)
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
}
