using Blog.Markdown.Writing;
using Blog.Text;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Links;

/// <summary>Where the address of a link is written.</summary>
internal static class LinkPlace
{
    /// <summary>The address without its angle brackets; that of the definition for a reference; the whole link when it
    /// has no address.</summary>
    public static SourceSpan Of(LinkInline link, Body body)
    {
        if (link.UrlSpan.IsEmpty)
            return body.InFile(link.Span);
        var (start, end) = (link.UrlSpan.Start, link.UrlSpan.End);
        var isBracketed = end > start && end < body.Text.Length && body.Text[start] == '<' && body.Text[end] == '>';
        return isBracketed ? body.InFile(start + 1, end) : body.InFile(start, end + 1);
    }
}
