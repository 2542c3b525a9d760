using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.Breaks;

/// <summary>Writes thematic breaks.</summary>
internal sealed class RuleRenderer : MarkdownObjectRenderer<FragmentRenderer, ThematicBreakBlock>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, ThematicBreakBlock block) =>
        renderer.EnsureLine().Write("<hr").WriteAttributes(block).WriteLine(">");
}
