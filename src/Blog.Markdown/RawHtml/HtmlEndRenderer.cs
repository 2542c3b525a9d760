using Blog.Markdown.Writing;
using Markdig.Renderers;

namespace Blog.Markdown.RawHtml;

/// <summary>Writes the end tags that an author left out.</summary>
internal sealed class HtmlEndRenderer : MarkdownObjectRenderer<FragmentRenderer, HtmlEnd>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, HtmlEnd end) => renderer.EnsureLine().WriteLine(end.Text);
}
