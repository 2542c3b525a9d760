using Blog.Markdown.RawHtml;
using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Blog.Markdown.Punctuation;

/// <summary>
/// Typographic dashes and ellipses; quotes are for <see cref="QuotesFeature"/>. Not Markdig's own, which leaves
/// apostrophes within words straight.
/// </summary>
internal sealed class PunctuationFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertAfter<CodeInlineParser>(new PunctuationParser());

    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        var verbatim = VerbatimText.Of(document, VerbatimText.UnchangedElements);
        foreach (var mark in document.Inlines<PunctuationMark>())
        {
            mark.IsVerbatim = verbatim.Contains(mark);
            if (!mark.IsQuote && !mark.IsVerbatim)
                mark.Become(mark.Kind == '-' ? Dashes(mark.Content.Length) : Dots(mark.Content.Length));
        }
    }

    // The rule of CommonMark's own program: dashes of one kind if possible, or else em dashes and then as few en
    // dashes as possible.
    private static string Dashes(int hyphens)
    {
        var en = (hyphens % 3, hyphens % 2) switch
        {
            (0, _) => 0,
            (_, 0) => hyphens / 2,
            (2, _) => 1,
            _ => 2,
        };
        return new string('—', (hyphens - (2 * en)) / 3) + new string('–', en);
    }

    private static string Dots(int dots) => new string('…', dots / 3) + new string('.', dots % 3);
}
