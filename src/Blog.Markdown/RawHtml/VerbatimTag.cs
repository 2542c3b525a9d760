using System.Collections.Immutable;
using Blog.Markdown.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.RawHtml;

/// <summary>A tag that starts or ends an element whose text is left alone.</summary>
/// <param name="Name">The element's name in lower case.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
/// <param name="Node">The tag in a paragraph, or the block of HTML that holds it.</param>
internal sealed record VerbatimTag(string Name, bool IsEnd, MarkdownObject Node)
{
    /// <summary>The tags of a document that have one of the names, in order.</summary>
    public static IEnumerable<VerbatimTag> In(MarkdownDocument document, ImmutableArray<string> names)
    {
        foreach (var node in document.Nodes())
        {
            if (node is HtmlInline tag)
            {
                if (At(tag.Tag, 0, node, names) is { } found)
                    yield return found;
            }
            else if (node is HtmlBlock block)
            {
                foreach (var found in InBlock(block, names))
                    yield return found;
            }
        }
    }

    private static IEnumerable<VerbatimTag> InBlock(HtmlBlock block, ImmutableArray<string> names)
    {
        if (block.Type == HtmlBlockType.Comment)
            yield break;
        var html = HtmlPiece.Of(block).Text;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            if (At(html, at, block, names) is { } found)
                yield return found;
        }
    }

    private static VerbatimTag? At(string html, int at, MarkdownObject node, ImmutableArray<string> names)
    {
        var isEnd = at + 1 < html.Length && html[at + 1] == '/';
        var start = at + (isEnd ? 2 : 1);
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        if (end == start || end == html.Length || !(html[end] is '>' or '/' || char.IsWhiteSpace(html[end])))
            return null;
        var name = html[start..end].ToLowerInvariant();
        return names.Contains(name) && !IsEmpty(html, end, name) ? new VerbatimTag(name, isEnd, node) : null;
    }

    // Only elements of SVG and MathML end with "/>": HTML takes the slash for nothing.
    private static bool IsEmpty(string html, int at, string name) =>
        name is "svg" or "math" && html.IndexOf('>', at) is > 0 and var close && html[close - 1] == '/';
}
