using System.Collections.Immutable;
using System.Globalization;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Blocks;

/// <summary>
/// Lists in normal form where an item is one line of text and nothing else: items of lists within lists follow the item
/// they belong to, and a list that holds code, quotes or several paragraphs, or is numbered and holds lists, becomes
/// paragraphs that start with its numbers or points: items that followed in a numbered list would be counted.
/// </summary>
internal sealed class PlainLists : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion)
    {
        if (conversion.Traits.RichLists)
            return tree;
        return conversion.Change(
            tree,
            (element, place) => element.Name is "ul" or "ol" ? Plain(element, place, conversion) : null
        );
    }

    // Inner lists come first, so that what is found here is a plain list or paragraphs already.
    private static ImmutableArray<HtmlNode> Plain(HtmlElement list, string place, Conversion conversion)
    {
        var items = list.Children.OfType<HtmlElement>().ToList();
        if (items.All(i => i.Children is [HtmlElement { Name: "p" }]))
            return [list];
        if (ListForm.IsTight(list) && list.Name == "ul")
        {
            conversion.Converted(place, "list within a list", "one list, its inner items starting with –");
            return [list with { Children = [.. items.SelectMany(Flat)] }];
        }

        var what = ListForm.IsTight(list)
            ? "list within a numbered list"
            : "list with code or several paragraphs in its items";
        conversion.Converted(place, what, "paragraphs that start with the numbers or points of the list");
        return
        [
            .. items.SelectMany(
                (item, index) => WithSign(item, list.Name == "ol" ? Number(ListForm.Start(list) + index) : "•")
            ),
        ];
    }

    private static IEnumerable<HtmlNode> Flat(HtmlElement item) =>
        item
            .Children.Skip(1)
            .OfType<HtmlElement>()
            .SelectMany(inner => inner.Children.OfType<HtmlElement>().Select((i, index) => Inner(inner, i, index)))
            .Prepend(item with { Children = [item.Children[0]] });

    private static HtmlElement Inner(HtmlElement list, HtmlElement item, int index)
    {
        var line = (HtmlElement)item.Children[0];
        var isInner = line.Text.StartsWith('–');
        var sign = list.Name == "ol" && !isInner ? "– " + Number(ListForm.Start(list) + index) : "–";
        return item with
        {
            Children = [line with { Children = InlineForm.Of([Nodes.Text(sign + " "), .. line.Children]) }],
        };
    }

    private static ImmutableArray<HtmlNode> WithSign(HtmlElement item, string sign) =>
        item.Children is [HtmlElement { Name: "p" } first, .. var rest]
            ? [first with { Children = InlineForm.Of([Nodes.Text(sign + " "), .. first.Children]) }, .. rest]
            : [Nodes.Element("p", Nodes.Text(sign)), .. item.Children];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture) + ".";
}
