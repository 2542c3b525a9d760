using Blog.Markdown.Fragments;
using Blog.Markdown.RawHtml.Scanning;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Templates;

/// <summary>
/// The addresses of links and images that the check of references looks up on the site. Template syntax in one of them
/// leads nowhere, which is an error of its own at the same place.
/// </summary>
internal sealed class CheckedAddresses
{
    private readonly string _text;
    private readonly RawAddress[] _addresses;

    private CheckedAddresses(string text, IEnumerable<RawAddress> addresses)
    {
        _text = text;
        _addresses = [.. addresses.Where(a => a.Kind != LinkKind.Named).OrderBy(a => a.Start)];
    }

    /// <summary>Those of a block.</summary>
    /// <param name="block">A block of text, of HTML, or a table.</param>
    /// <param name="text">The text of the block.</param>
    /// <param name="start">Where the text starts in the body.</param>
    public static CheckedAddresses Of(Block block, string text, int start) =>
        new(text, block is HtmlBlock ? InHtml(text, 0) : MeantText.Nodes(block).SelectMany(n => In(n, start)));

    /// <summary>Whether template syntax stands in the path of such an address.</summary>
    public bool Hold(TemplateMatch match)
    {
        var (low, high) = (0, _addresses.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _addresses[middle].Start <= match.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0
            && _addresses[low - 1] is { Start: >= 0 } address
            && match.End <= address.End
            && IsPath(_text.AsSpan(address.Start, match.Start - address.Start));
    }

    private static IEnumerable<RawAddress> In(MarkdownObject node, int start) =>
        node switch
        {
            LinkInline { UrlSpan: { IsEmpty: false } span } =>
            [
                new RawAddress(span.Start - start, span.End + 1 - start, LinkKind.Link),
            ],
            HtmlInline tag => InHtml(tag.Tag, tag.Span.Start - start),
            _ => [],
        };

    private static IEnumerable<RawAddress> InHtml(string html, int start) =>
        HtmlScanner
            .Scan(html)
            .Values.SelectMany(v => HtmlAddresses.In(html, v))
            .Select(a => a with { Start = start + a.Start, End = start + a.End });

    // Addresses of other sites are not checked, and neither are queries and fragments.
    private static bool IsPath(ReadOnlySpan<char> before) =>
        !before.ContainsAny("?#:") && !before.TrimStart('<').StartsWith("//");
}
