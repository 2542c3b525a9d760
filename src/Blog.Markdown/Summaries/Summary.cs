using Blog.Markdown.Figures;
using Blog.Markdown.Footnotes;
using Blog.Markdown.Formulas;
using Blog.Markdown.Reading;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Summaries;

/// <summary>Makes the summary of a document from its first paragraph.</summary>
internal static class Summary
{
    private const int LongestLength = 300;

    /// <summary>The first paragraph that is text of the document itself, as plain text cut at a word; empty when there
    /// is none.</summary>
    public static string Of(MarkdownDocument document)
    {
        var paragraphs = document.Blocks<ParagraphBlock>().Where(p => IsText(p) && !IsAside(p)).ToList();
        var texts = paragraphs
            .Where(p => p.Parent == document)
            .Concat(paragraphs.Where(p => p.Parent != document))
            .Select(p =>
                string.Join(' ', InlineText.Of(p.Inline).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            );
        return Cut(texts.FirstOrDefault(t => t.Length > 0) ?? "");
    }

    /// <summary>A text cut at a word to about 300 characters, with an ellipsis where something is left out.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= LongestLength)
            return text;
        var end = text.LastIndexOf(' ', LongestLength);
        if (end < LongestLength / 2)
            end = char.IsHighSurrogate(text[LongestLength - 1]) ? LongestLength - 1 : LongestLength;
        return text[..end].TrimEnd(' ', ',', ';', ':', '.', '-', '–', '—', '(') + "…";
    }

    private static bool IsText(ParagraphBlock paragraph) =>
        Figure.ImagesOf(paragraph).IsEmpty
        && paragraph.Inline is { } inline
        && inline.Any(i =>
            i
                is not (
                    LinkInline { IsImage: true }
                    or LineBreakInline
                    or HtmlInline
                    or FormulaInline { Formula.IsDisplay: true }
                )
        );

    private static bool IsAside(ParagraphBlock paragraph)
    {
        for (var parent = paragraph.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is AlertBlock or CustomContainer or TableCell or FootnoteSection)
                return true;
        }

        return false;
    }
}
