using Blog.Markdown.Writing;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;

namespace Blog.Markdown.Emphasis;

/// <summary>Emphasis that also works beside Chinese, Japanese and Korean text, and text struck out.</summary>
internal sealed class EmphasisFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.Replace<EmphasisInlineParser>(new DialectEmphasisParser());

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) =>
        renderers.FindExact<EmphasisInlineRenderer>()!.GetTag = emphasis =>
            emphasis.DelimiterChar == '~' ? "del" : EmphasisInlineRenderer.GetDefaultTag(emphasis);
}
