using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.RawHtml;

/// <summary>The end tags of elements that a document, a quote or another part of it leaves open.</summary>
/// <param name="text">The tags.</param>
internal sealed class HtmlEnd(string text) : LeafBlock(null)
{
    /// <summary>The tags.</summary>
    public string Text { get; } = text;
}

/// <summary>Writes the end tags that an author left out.</summary>
internal sealed class HtmlEndRenderer : MarkdownObjectRenderer<FragmentRenderer, HtmlEnd>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, HtmlEnd end) => renderer.EnsureLine().WriteLine(end.Text);
}
