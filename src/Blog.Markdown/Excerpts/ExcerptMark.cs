using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.Excerpts;

/// <summary>The place of <c>&lt;!-- more --&gt;</c>.</summary>
internal sealed class ExcerptMark() : LeafBlock(null);

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
