using System.Collections.Immutable;
using System.Globalization;
using Blog.Html.Tree;

namespace Blog.Syndication.Trees;

/// <summary>
/// The normal form of lists: items that hold blocks; no empty ones. A list keeps its place, since what becomes of lists
/// is decided in this form.
/// </summary>
internal static class ListForm
{
    /// <summary>The list, or nothing when it is empty.</summary>
    public static ImmutableArray<HtmlNode> Of(HtmlElement list)
    {
        ImmutableArray<HtmlNode> items =
        [
            .. Items(list).Select(NormalForm.Of).Where(i => !i.IsEmpty).Select(i => new HtmlElement("li", i)),
        ];
        if (items.IsEmpty)
            return [];
        var normal = new HtmlElement(list.Name, items);
        if (list.Attribute(TreeChanges.PlaceAttribute) is { } place)
            normal = normal.With(TreeChanges.PlaceAttribute, place);
        return
        [
            list.Name == "ol" && Start(list) != 1
                ? normal.With("start", Start(list).ToString(CultureInfo.InvariantCulture))
                : normal,
        ];
    }

    /// <summary>The number of the first item of an ordered list.</summary>
    public static int Start(HtmlElement list) =>
        int.TryParse(list.Attribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
        && start < 1_000_000
            ? start
            : 1;

    /// <summary>
    /// Whether its items are written without space between them: each is a line of text, with further lists below it at
    /// most.
    /// </summary>
    public static bool IsTight(HtmlElement list) =>
        list.Children.All(item =>
            item is HtmlElement { Children: [HtmlElement { Name: "p" }, .. var rest] }
            && rest.All(r => r is HtmlElement { Name: "ul" or "ol" })
        );

    // What stands in a list beside its items becomes an item: browsers show it like one.
    private static IEnumerable<ImmutableArray<HtmlNode>> Items(HtmlElement list) =>
        list.Children.Select(c => c is HtmlElement { Name: "li" } item ? item.Children : [c]);
}
