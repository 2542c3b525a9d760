using Blog.Markdown.Links;
using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Blog.Markdown.Figures;

/// <summary>An image alone in its paragraph, with a title, becomes a figure with the title as its caption, and so do
/// several images when the last alone has a title.</summary>
internal sealed class FiguresFeature : IFeature
{
    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) =>
        renderers.ReplaceOrAdd<ParagraphRenderer>(new FigureRenderer(new LinkRenderer(lazyImages: true)));
}
