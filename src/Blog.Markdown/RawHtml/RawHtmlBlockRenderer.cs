using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.RawHtml;

/// <summary>Writes blocks of HTML.</summary>
internal sealed class RawHtmlBlockRenderer : MarkdownObjectRenderer<FragmentRenderer, HtmlBlock>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, HtmlBlock block) =>
        HtmlPieceWriter.Write(renderer, HtmlPiece.Of(block), block);
}
