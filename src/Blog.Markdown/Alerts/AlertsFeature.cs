using Blog.Markdown.Writing;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Blog.Markdown.Alerts;

/// <summary>Alerts: <c>> [!NOTE]</c>.</summary>
internal sealed class AlertsFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new KnownAlertParser());

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) => renderers.Insert(0, new AlertRenderer());
}
