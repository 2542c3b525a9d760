using Blog.Markdown.Excerpts;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Blog.Markdown.RawHtml;

/// <summary>
/// A body that is HTML and nothing else, as a document of one block; of two with the excerpt's mark between them when
/// a line has it.
/// </summary>
internal static class HtmlDocument
{
    /// <summary>The document.</summary>
    public static MarkdownDocument Of(string html)
    {
        var document = new MarkdownDocument();
        var block = BlockAt(0);
        var hasMark = false;
        var line = 0;
        for (var start = 0; start < html.Length; line++)
        {
            var end = html.IndexOf('\n', start);
            end = end < 0 ? html.Length : end;
            if (!hasMark && ExcerptsFeature.IsMark(html.AsSpan(start, end - start)))
            {
                hasMark = true;
                Add(document, block, start);
                document.Add(new ExcerptMark { Span = new SourceSpan(start, end - 1) });
                block = BlockAt(end + 1);
            }
            else
            {
                var slice = new StringSlice(html, start, (end > start && html[end - 1] == '\r' ? end - 1 : end) - 1);
                block.AppendLine(ref slice, 0, line, start, false);
            }

            start = end + 1;
        }

        Add(document, block, html.Length);
        return document;
    }

    private static HtmlBlock BlockAt(int start) =>
        new(null) { Type = HtmlBlockType.NonInterruptingBlock, Span = new SourceSpan(start, start) };

    private static void Add(MarkdownDocument document, HtmlBlock block, int end)
    {
        block.Span = new SourceSpan(block.Span.Start, Math.Max(block.Span.Start, end - 1));
        document.Add(block);
    }
}
