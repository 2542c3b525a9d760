using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

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

/// <summary>Writes the ends of lines within a paragraph.</summary>
internal sealed class LineBreakRenderer : MarkdownObjectRenderer<FragmentRenderer, LineBreakInline>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, LineBreakInline line)
    {
        if (renderer.IsLastInContainer)
            return;
        if (line.IsHard)
            renderer.WriteLine("<br>");
        renderer.EnsureLine();
    }
}

/// <summary>Writes thematic breaks.</summary>
internal sealed class RuleRenderer : MarkdownObjectRenderer<FragmentRenderer, ThematicBreakBlock>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, ThematicBreakBlock block) =>
        renderer.EnsureLine().Write("<hr").WriteAttributes(block).WriteLine(">");
}
