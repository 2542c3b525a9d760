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
        var info = block.UnescapedInfo.AsSpan().Trim().ToString();
        var container = ContainerReader.Read(info);
        var (name, nameSpan, attributes) = DirectiveReader.Read(block, renderer, container);
        if (block.ClosingFencedCharCount == 0)
            ReportUnclosed(renderer, block, name.Length > 0 ? name : info);
        renderer.EnsureLine();
        var (onPage, inExcerpt) = renderer.Capture(block);
        var hole = new DirectiveHole(renderer.Offset, name, nameSpan, attributes, onPage)
        {
            Place = renderer.PlaceOf(block),
            Otherwise = Otherwise(container, name, onPage, nameSpan),
        };
        renderer.AddHole(
            hole,
            hole with
            {
                Content = inExcerpt,
                Otherwise = Otherwise(container, name, inExcerpt, nameSpan),
            }
        );
    }

    // Without a name there is no directive, and its content is still the author's text.
    private static HtmlFragment? Otherwise(Container? container, string name, HtmlFragment content, SourceSpan place) =>
        container is not null ? ContainerWriter.Write(container, content, place)
        : name.Length == 0 ? content
        : null;

    private static void ReportUnclosed(FragmentRenderer renderer, CustomContainer block, string name)
    {
        var span = renderer.Body.InFile(block.Span.Start, block.UnescapedInfo.End + 1);
        renderer.Report(DiagnosticCatalogue.UnclosedDirective, span, name);
    }
}
