using Blog.Markdown.Writing;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.Footnotes;

/// <summary>Footnotes. Not Markdig's own, which ignores references to missing notes and does not order notes reliably
/// when one of them has no reference.</summary>
internal sealed class FootnotesFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new FootnoteBlockParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteReferenceParser());
    }

    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer) =>
        FootnoteNumbering.Apply(document, renderer);

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers)
    {
        renderers.Add(new FootnoteReferenceRenderer());
        renderers.Add(new FootnoteBackLinksRenderer());
        renderers.Add(new FootnoteSectionRenderer());
    }
}
