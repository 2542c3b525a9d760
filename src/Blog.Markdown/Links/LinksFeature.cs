using Blog.Markdown.Writing;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace Blog.Markdown.Links;

/// <summary>Links and images, with holes for their addresses.</summary>
/// <param name="lazyImages">Whether browsers are told to load images late, all but the first.</param>
/// <param name="checks">Whether definitions that readers see nothing of are reported.</param>
internal sealed class LinksFeature(bool lazyImages, bool checks) : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline)
    {
        pipeline.UsePreciseSourceLocation();
        pipeline.BlockParsers.Insert(0, new DefinitionsGuard());
        if (checks)
            pipeline.BlockParsers.Replace<ParagraphBlockParser>(new DefinitionNotes());
        pipeline.InlineParsers.Replace<LinkInlineParser>(new FoldingLinkParser());
    }

    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        if (checks)
            DefinitionCheck.Report(document, renderer);
    }

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers)
    {
        renderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer(lazyImages));
        renderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer());
    }
}
