using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Blog.Html.Parsing;

namespace Blog.Html;

/// <summary>A door of this room: the bytes of another site's page in, the addresses in its head out. Only what stands
/// in <c>head</c> counts, as it does for search engines: a link in the body may have been written by a
/// reader.</summary>
/// <param name="Canonicals">The addresses of <c>&lt;link rel="canonical"&gt;</c> as written, in the page's order; empty
/// ones are left out.</param>
/// <param name="BaseAddress">The address of <c>&lt;base href&gt;</c>, against which the others are read; null without
/// one.</param>
/// <param name="Refresh">Where the page redirects its readers (<c>&lt;meta http-equiv="refresh"&gt;</c>); null when it
/// does not.</param>
public sealed record PageHead(ImmutableArray<string> Canonicals, string? BaseAddress, string? Refresh)
{
    /// <summary>Reads a page, or as much of it as there is.</summary>
    /// <param name="page">Its bytes.</param>
    /// <param name="charset">The encoding that its <c>Content-Type</c> names. Where it is null or unknown, the one that
    /// the page names itself, otherwise UTF-8.</param>
    public static PageHead Read(byte[] page, string? charset) => Of(PageText.Read(page, charset).Head);

    /// <summary>The facts in the head of a page.</summary>
    internal static PageHead Of(IHtmlHeadElement? head)
    {
        ImmutableArray<HtmlAddress> addresses =
        [
            .. LinkReader
                .Read(head?.QuerySelectorAll("*") ?? Enumerable.Empty<IElement>())
                .Where(a => a.Value.Length > 0),
        ];
        return new PageHead(
            [.. addresses.Where(LinkReader.IsCanonical).Select(a => a.Value)],
            addresses.FirstOrDefault(a => a.Element == "base")?.Value,
            addresses.FirstOrDefault(a => a is { Element: "meta", Relation: "refresh" })?.Value
        );
    }
}
