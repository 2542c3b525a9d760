using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Blog.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Blog.Markdown.Directives;

/// <summary>Leaves a hole for a directive, with its content as a fragment of its own.</summary>
internal sealed class DirectiveRenderer : MarkdownObjectRenderer<FragmentRenderer, CustomContainer>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, CustomContainer block)
    {
        var (name, nameSpan, attributes) = DirectiveReader.Read(block, renderer);
        if (block.ClosingFencedCharCount == 0)
            renderer.Report(DiagnosticCatalogue.UnclosedDirective, renderer.Body.InFile(block.Span.Start, block.UnescapedInfo.End + 1), name);
        renderer.EnsureLine();
        var (onPage, inExcerpt) = renderer.Capture(block);
        var hole = new DirectiveHole(renderer.Offset, name, nameSpan, attributes, onPage) { Place = renderer.PlaceOf(block) };
        renderer.AddHole(hole, hole with { Content = inExcerpt });
    }
}
