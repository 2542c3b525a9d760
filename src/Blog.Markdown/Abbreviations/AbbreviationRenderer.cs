using Blog.Markdown.Writing;
using Markdig.Extensions.Abbreviations;
using Markdig.Renderers;

namespace Blog.Markdown.Abbreviations;

/// <summary>Writes abbreviations with their meanings.</summary>
internal sealed class AbbreviationRenderer : MarkdownObjectRenderer<FragmentRenderer, AbbreviationInline>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, AbbreviationInline abbreviation) =>
        renderer
            .Write("<abbr title=\"")
            .WriteEscape(abbreviation.Abbreviation.Text)
            .Write("\">")
            .WriteEscape(abbreviation.Abbreviation.Label)
            .Write("</abbr>");
}
