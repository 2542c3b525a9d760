using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Syndication.Conversions.Lines;

/// <summary>Addresses: links to anchors lead to the page at home, and relative addresses become absolute.</summary>
internal sealed class Addresses : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) =>
        conversion.Change(
            tree,
            (element, place) =>
            {
                if (element.Attribute("href") is { } href && element.Name == "a" && !IsOfNote(element))
                {
                    var (home, address) = (conversion.Request.Canonical, Whole(href, conversion.Request.Canonical));
                    if (address.StartsWith(home + "#", StringComparison.Ordinal))
                        conversion.Converted(
                            place,
                            $"link to '{address[home.Length..]}' on the page",
                            "link to the place at home"
                        );
                    return [element.With("href", address)];
                }

                return element.Attribute("src") is { } src
                    ? [element.With("src", Whole(src, conversion.Request.Canonical))]
                    : null;
            }
        );

    private static bool IsOfNote(HtmlElement link) => link.Attribute("role") is "doc-noteref" or "doc-backlink";

    private static string Whole(string address, string home)
    {
        var trimmed = address.Trim();
        if (trimmed.Length == 0 || trimmed == "#")
            return home;
        var isWhole = Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) && uri.Scheme != Uri.UriSchemeFile;
        return
            !isWhole
            && Uri.TryCreate(home, UriKind.Absolute, out var @base)
            && Uri.TryCreate(@base, trimmed, out var whole)
            ? whole.AbsoluteUri
            : trimmed;
    }
}
