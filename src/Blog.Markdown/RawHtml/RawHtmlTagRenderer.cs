using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.RawHtml;

/// <summary>Writes tags within paragraphs.</summary>
internal sealed class RawHtmlTagRenderer : MarkdownObjectRenderer<FragmentRenderer, HtmlInline>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, HtmlInline tag) =>
        HtmlPieceWriter.Write(renderer, HtmlPiece.Of(tag), tag);
}
