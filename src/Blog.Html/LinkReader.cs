using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Blog.Html.Parsing;

namespace Blog.Html;

/// <summary>Collects the addresses and link targets of a document in one walk.</summary>
internal static class LinkReader
{
    /// <summary>The document's addresses, and the places in it that links can lead to.</summary>
    public static HtmlLinks Read(IHtmlDocument document)
    {
        ImmutableArray<IElement> elements = [.. document.All];
        ImmutableArray<HtmlAddress> addresses = [.. Read(elements)];
        return new HtmlLinks(
            addresses,
            [.. elements.Select(e => e.GetAttribute("id")).OfType<string>()],
            [.. elements.Where(e => e.LocalName == "a").Select(e => e.GetAttribute("name")).OfType<string>()],
            addresses.FirstOrDefault(IsCanonical)?.Value,
            addresses.FirstOrDefault(a => a.Element == "base")?.Value
        );
    }

    /// <summary>The addresses that elements hold, in their order.</summary>
    public static IEnumerable<HtmlAddress> Read(IEnumerable<IElement> elements) => elements.SelectMany(AddressesOf);

    /// <summary>Whether it is the page's canonical address.</summary>
    public static bool IsCanonical(HtmlAddress address) =>
        address is { Element: "link", Attribute: "href" } && address.Relation.Split(' ').Contains("canonical");

    private static IEnumerable<HtmlAddress> AddressesOf(IElement element) =>
        element.LocalName == "meta"
            ? MetaAddress.Of(element)
            : element.Attributes.SelectMany(a => AddressesOf(element, a));

    private static IEnumerable<HtmlAddress> AddressesOf(IElement element, IAttr attribute)
    {
        var name = attribute.Name.ToLowerInvariant();
        return name switch
        {
            "srcset" or "imagesrcset" => HtmlSourceSet.Read(attribute.Value).Select(v => Address(element, name, v)),
            "ping" => attribute
                .Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(v => Address(element, name, v)),
            "href" or "src" or "poster" or "action" or "formaction" or "cite" or "longdesc" or "manifest" =>
            [
                Address(element, name, attribute.Value),
            ],
            "data" when element.LocalName == "object" => [Address(element, name, attribute.Value)],
            _ => [],
        };
    }

    private static HtmlAddress Address(IElement element, string attribute, string value) =>
        new(
            element.LocalName.ToLowerInvariant(),
            attribute,
            value.Trim(),
            element.GetAttribute("rel")?.Trim().ToLowerInvariant() ?? ""
        );
}
