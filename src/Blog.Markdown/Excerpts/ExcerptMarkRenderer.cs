using Blog.Markdown.Writing;
using Markdig.Renderers;

namespace Blog.Markdown.Excerpts;

/// <summary>Lets the excerpt end.</summary>
internal sealed class ExcerptMarkRenderer : MarkdownObjectRenderer<FragmentRenderer, ExcerptMark>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, ExcerptMark mark)
    {
        renderer.EnsureLine();
        renderer.EndExcerpt();
    }
}
