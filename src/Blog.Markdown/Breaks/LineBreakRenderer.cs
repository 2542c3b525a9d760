using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Breaks;

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
