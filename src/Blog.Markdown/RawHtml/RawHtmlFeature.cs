using Blog.Markdown.RawHtml.Scanning;
using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.RawHtml;

/// <summary>HTML of the author's own, in blocks and within paragraphs.</summary>
/// <param name="mends">Whether HTML that would break the page around it is reported and mended.</param>
internal sealed class RawHtmlFeature(bool mends) : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<AutolinkInlineParser>(new UnclosedHtmlParser());

    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        if (mends)
            HtmlBalance.Apply(document, renderer);
        foreach (var node in document.Nodes())
        {
            if (node is HtmlBlock block)
                AddIds(HtmlPiece.Of(block), renderer.Ids);
            else if (node is HtmlInline tag)
                AddIds(HtmlPiece.Of(tag), renderer.Ids);
        }
    }

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers)
    {
        renderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawHtmlBlockRenderer());
        renderers.ReplaceOrAdd<HtmlInlineRenderer>(new RawHtmlTagRenderer());
        renderers.Add(new HtmlEndRenderer());
    }

    private static void AddIds(HtmlPiece piece, IdRegister ids)
    {
        foreach (var value in HtmlScanner.Scan(piece.Text).Values)
        {
            if (value.End > value.Start && (value.Name == "id" || value is { Tag: "a", Name: "name" }))
                ids.Add(HtmlHelper.Unescape(piece.Text[value.Start..value.End], removeBackSlash: false));
        }
    }
}

/// <summary>Writes blocks of HTML.</summary>
internal sealed class RawHtmlBlockRenderer : MarkdownObjectRenderer<FragmentRenderer, HtmlBlock>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, HtmlBlock block) =>
        HtmlPieceWriter.Write(renderer, HtmlPiece.Of(block), block);
}

/// <summary>Writes tags within paragraphs.</summary>
internal sealed class RawHtmlTagRenderer : MarkdownObjectRenderer<FragmentRenderer, HtmlInline>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, HtmlInline tag) =>
        HtmlPieceWriter.Write(renderer, HtmlPiece.Of(tag), tag);
}
