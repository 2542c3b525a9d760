using Blog.Markdown.Reading;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Tests.Reading;

public class NodeWalkTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    // Markdig's own walk is the oracle.
    [Theory]
    [InlineData("")]
    [InlineData("# A *b **c `d` e** f* [g *h*](/i \"j\")\n")]
    [InlineData("> - a\n>   1. b **c**\n>\n>      d\n> - e\n\nf\n")]
    [InlineData("| a | *b* |\n|---|---|\n| `c` | [d](e) ![f **g**](h) |\n")]
    [InlineData("a[^1] <b>c</b>\n\n[^1]: d *e*\n\n<div>\n\nf\n\n</div>\n\n```go\ng\n```\n\n    h\n")]
    [InlineData("Term\n:   A *definition*\n\n::: note\n*a*\n:::\n\n*[HTML]: Language\n\nHTML\n")]
    [InlineData("[a]: /b\n\n[a] ***c** d* ~~e~~ https://f.example/ &amp; \\* x  \ny\n")]
    public void Nodes_come_in_the_order_of_Markdig_s_own_walk(string text)
    {
        var document = Markdig.Markdown.Parse(text, Pipeline);
        Assert.Equal(document.Descendants(), document.Nodes());
        Assert.Equal(document.Descendants<LeafBlock>(), document.Blocks<LeafBlock>());
        Assert.Equal(document.Descendants<ContainerBlock>(), document.Blocks<ContainerBlock>());
        Assert.Equal(document.Descendants<Inline>(), document.Inlines<Inline>());
        Assert.Equal(document.Descendants<LiteralInline>(), document.Inlines<LiteralInline>());
        foreach (var container in document.Descendants<ContainerInline>())
        {
            Assert.Equal(container.Descendants(), container.Nodes());
            Assert.Equal(container.Descendants<LiteralInline>(), container.Inlines<LiteralInline>());
        }

        // Markdig shows nothing of a leaf.
        foreach (var leaf in document.Descendants<LeafBlock>())
            Assert.Equal(leaf.Inline?.Descendants() ?? [], leaf.Nodes());
    }

    [Fact]
    public void Inlines_as_deep_as_a_text_is_long_are_walked()
    {
        var root = new ContainerInline();
        var inner = root;
        for (var depth = 0; depth < 200_000; depth++)
        {
            var next = new EmphasisInline();
            inner.AppendChild(next);
            inner = next;
        }

        Assert.Equal(200_000, root.Nodes().Count);
    }
}
