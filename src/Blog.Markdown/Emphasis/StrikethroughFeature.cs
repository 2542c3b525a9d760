using Blog.Markdown.Writing;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;

namespace Blog.Markdown.Emphasis;

/// <summary>Text struck out: <c>~~gone~~</c>.</summary>
internal sealed class StrikethroughFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) => renderers.FindExact<EmphasisInlineRenderer>()!.GetTag =
        emphasis => emphasis.DelimiterChar == '~' ? "del" : EmphasisInlineRenderer.GetDefaultTag(emphasis);
}
