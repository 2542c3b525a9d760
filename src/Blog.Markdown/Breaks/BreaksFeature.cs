using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace Blog.Markdown.Breaks;

/// <summary>Line breaks and thematic breaks as HTML writes them, without XML's slash.</summary>
internal sealed class BreaksFeature : IFeature
{
    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers)
    {
        renderers.ReplaceOrAdd<ThematicBreakRenderer>(new RuleRenderer());
        renderers.ReplaceOrAdd<LineBreakInlineRenderer>(new LineBreakRenderer());
    }
}
