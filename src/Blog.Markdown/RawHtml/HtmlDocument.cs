using Markdig.Helpers;
using Markdig.Syntax;

namespace Blog.Markdown.RawHtml;

/// <summary>A body that is HTML and nothing else, as a document of one block.</summary>
internal static class HtmlDocument
{
    /// <summary>The document.</summary>
    public static MarkdownDocument Of(string html)
    {
        var block = new HtmlBlock(null) { Type = HtmlBlockType.NonInterruptingBlock, Span = new SourceSpan(0, Math.Max(0, html.Length - 1)) };
        for (var start = 0; start < html.Length;)
        {
            var end = html.IndexOf('\n', start);
            end = end < 0 ? html.Length : end;
            var slice = new StringSlice(html, start, (end > start && html[end - 1] == '\r' ? end - 1 : end) - 1);
            block.AppendLine(ref slice, 0, block.Lines.Count, start, false);
            start = end + 1;
        }

        return [block];
    }
}
