using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Html.Tree;
using Blog.Import.Foreign;
using Blog.Syndication;

namespace Blog.Import.Sources.Ghost;

/// <summary>Addresses of an export. In them a word stands for the address of the site.</summary>
internal static partial class GhostAddress
{
    private const string Here = "__GHOST_URL__";

    /// <summary>An address below the site without that word; any other as it is.</summary>
    public static string? Of(string? written) =>
        written is null || !written.StartsWith(Here, StringComparison.Ordinal) ? written
        : written.Length == Here.Length ? "/"
        : written[Here.Length..];

    /// <summary>A text with the addresses in it without that word.</summary>
    public static string InText(string text) => Word().Replace(text, "/");

    /// <summary>The card of a page: an address alone, or, where the page is of the same blog, a link to it.</summary>
    /// <param name="card">What is known of the page.</param>
    /// <param name="cards">Gets it where the page is of another site.</param>
    public static HtmlElement Bookmark(ForeignCard card, List<ForeignCard> cards)
    {
        var address = Of(card.Url) ?? "";
        if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
            return new("p", new HtmlElement("a", new HtmlText(card.Title ?? address)).With("href", address));
        cards.Add(card);
        return MarkdownOfHtml.LoneAddress(address);
    }

    /// <summary>A tree without that word. Code keeps it.</summary>
    public static ImmutableArray<HtmlNode> AtHome(ImmutableArray<HtmlNode> tree) =>
        [
            .. tree.Select(n =>
                n is HtmlElement element ? AtHome(element)
                : n is HtmlText text && text.Text.Contains(Here, StringComparison.Ordinal)
                    ? new HtmlText(InText(text.Text))
                : n
            ),
        ];

    private static HtmlElement AtHome(HtmlElement element) =>
        element with
        {
            Attributes = [.. element.Attributes.Select(a => a with { Value = InText(a.Value) })],
            Children = element.Name is "code" or "pre" ? element.Children : AtHome(element.Children),
        };

    [GeneratedRegex("__GHOST_URL__/?")]
    private static partial Regex Word();
}
