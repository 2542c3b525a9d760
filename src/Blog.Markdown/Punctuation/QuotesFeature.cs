using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig.Syntax;

namespace Blog.Markdown.Punctuation;

/// <summary>
/// Typographic quotes and apostrophes. It follows the features that make ids of headings: an id is the same in every
/// language, with or without the spaces that French puts within its quotes.
/// </summary>
internal sealed class QuotesFeature : IFeature
{
    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        var style = QuoteStyle.Of(renderer.Language);
        foreach (var block in document.Blocks<LeafBlock>())
        {
            if (block.Inline is not { } inline)
                continue;
            foreach (var text in QuotedText.Of(inline))
                QuotePairs.Settle(text, style);
        }
    }
}
