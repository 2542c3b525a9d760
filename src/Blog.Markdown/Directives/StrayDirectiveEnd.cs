using Blog.Markdown.Writing;
using Blog.Text;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.Directives;

/// <summary>A line of colons that closes nothing.</summary>
internal sealed class StrayDirectiveEnd(BlockParser parser) : LeafBlock(parser);

/// <summary>Reports the line and writes nothing.</summary>
internal sealed class StrayDirectiveEndRenderer : MarkdownObjectRenderer<FragmentRenderer, StrayDirectiveEnd>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, StrayDirectiveEnd block)
    {
        var span = renderer.Body.InFile(block.Span);
        renderer.Report(
            DiagnosticCatalogue.StrayDirectiveEnd,
            span,
            renderer.Body.Source.Text.Substring(span.Start, span.Length).Trim()
        );
    }
}
