using Blog.Markdown.Writing;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;

namespace Blog.Markdown.Links;

/// <summary>Links and images, with holes for their addresses.</summary>
/// <param name="lazyImages">Whether browsers are told to load images late, all but the first.</param>
internal sealed class LinksFeature(bool lazyImages) : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline)
    {
        pipeline.UsePreciseSourceLocation();
        pipeline.BlockParsers.Insert(0, new DefinitionsGuard());
        pipeline.InlineParsers.Replace<LinkInlineParser>(new FoldingLinkParser());
    }

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers)
    {
        renderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer(lazyImages));
        renderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer());
    }
}
