using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Links;

/// <summary>Links and images, with holes for their addresses.</summary>
/// <param name="lazyImages">Whether all images but the first are loaded lazily.</param>
/// <param name="checks">Whether definitions without visible effect are reported.</param>
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

/// <summary>Writes addresses in angle brackets.</summary>
internal sealed class AutolinkRenderer : MarkdownObjectRenderer<FragmentRenderer, AutolinkInline>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, AutolinkInline link)
    {
        var target = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var span = renderer.Body.InFile(link.Span.Start + 1, link.Span.End);
        renderer.Write("<a href=\"");
        renderer.AddHole(new LinkHole(renderer.Offset, target, LinkKind.Link, span));
        renderer.Write('"');
        renderer.WriteAttributes(link).Write('>');
        // Who writes this means the document, not how it is addressed.
        if (link.Url.StartsWith("post:", StringComparison.OrdinalIgnoreCase))
            renderer.AddHole(new TitleHole(renderer.Offset, target));
        else
            renderer.WriteEscape(link.Url);
        renderer.Write("</a>");
    }
}

/// <summary>Keeps Markdig from searching each definition of a link among all before it: it empties their list, since
/// later only the labels are looked up. It reads nothing itself.</summary>
internal sealed class DefinitionsGuard : BlockParser
{
    private const int Few = 64;

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var data = processor.Document.GetData(typeof(LinkReferenceDefinitionGroup));
        if (data is LinkReferenceDefinitionGroup { Count: > Few } group)
            group.Clear();
        return BlockState.None;
    }
}
