using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Syndication.Trees;

/// <summary>Changes trees element by element.</summary>
internal static class TreeChanges
{
    /// <summary>The attribute that says where an element is written in the source.</summary>
    public const string PlaceAttribute = "data-at";

    /// <summary>
    /// Replaces elements, the inner ones before those around them and otherwise in the order of the text.
    /// </summary>
    /// <param name="nodes">The tree.</param>
    /// <param name="place">Where it is written, for elements that do not say.</param>
    /// <param name="change">
    /// Gets an element whose content is already changed, and its place; gives what replaces it, null to keep it.
    /// </param>
    public static ImmutableArray<HtmlNode> Change(
        this ImmutableArray<HtmlNode> nodes,
        string place,
        Func<HtmlElement, string, ImmutableArray<HtmlNode>?> change
    )
    {
        var changed = ImmutableArray.CreateBuilder<HtmlNode>(nodes.Length);
        foreach (var node in nodes)
        {
            if (node is not HtmlElement element)
            {
                changed.Add(node);
                continue;
            }

            var at = element.Attribute(PlaceAttribute) ?? place;
            var inner = element with { Children = element.Children.Change(at, change) };
            changed.AddRange(change(inner, at) ?? [inner]);
        }

        return changed.ToImmutable();
    }
}
