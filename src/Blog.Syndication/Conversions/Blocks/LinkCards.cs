using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Blocks;

/// <summary>
/// Cards for links (<c>class="card"</c> with <c>card-title</c>, <c>card-source</c> and <c>card-description</c> inside):
/// a quote that starts with the link and its source. Other asides become quotes too.
/// </summary>
internal sealed class LinkCards : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) =>
        conversion.Change(
            tree,
            (element, place) =>
            {
                if (
                    element.HasClass("card")
                    && Part(element, "card-title") is { } title
                    && Nodes.First(title.Children, e => e.Name == "a") is { } link
                )
                    return [.. Picture(element), Card(element, link, place, conversion)];
                if (element.Name != "aside")
                    return null;
                conversion.Converted(place, "aside", "quote");
                return [Nodes.Element("blockquote", element.Children)];
            }
        );

    // The picture of a film, which has no size in a line of text.
    private static ImmutableArray<HtmlNode> Picture(HtmlElement card) =>
        Part(card, "card-image") is { } picture ? [Nodes.Element("p", picture.Children)] : [];

    private static HtmlElement Card(HtmlElement card, HtmlElement link, string place, Conversion conversion)
    {
        var source = Part(card, "card-source") is { } part ? Nodes.Words([part]) : "";
        conversion.Converted(place, $"link card '{Nodes.Words([link])}'", "link with its title and source");
        var heading = Nodes.Element(
            "p",
            Nodes.Element("strong", link),
            Nodes.Text(source.Length > 0 ? $" ({source})" : "")
        );
        return Nodes.Element("blockquote", [heading, .. Part(card, "card-description")?.Children ?? []]);
    }

    private static HtmlElement? Part(HtmlElement card, string name) =>
        Nodes.First(card.Children, e => e.HasClass(name));
}
