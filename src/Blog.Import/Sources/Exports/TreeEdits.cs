using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Import.Sources.Exports;

/// <summary>Looks into and changes trees of HTML.</summary>
internal static class TreeEdits
{
    /// <summary>Replaces elements, those around others first; what replaces one is not looked at again.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="change">Gives what replaces an element; null to keep it and look into it.</param>
    public static ImmutableArray<HtmlNode> Replace(
        this ImmutableArray<HtmlNode> tree,
        Func<HtmlElement, ImmutableArray<HtmlNode>?> change
    ) =>
        [
            .. tree.SelectMany(node =>
                node is not HtmlElement element
                    ? [node]
                    : change(element) ?? [element with { Children = element.Children.Replace(change) }]
            ),
        ];

    /// <summary>The first element below these that fits, or one of these; null for none.</summary>
    public static HtmlElement? First(this ImmutableArray<HtmlNode> tree, Func<HtmlElement, bool> isAsked) =>
        tree.OfType<HtmlElement>().SelectMany(e => e.Descendants().Prepend(e)).FirstOrDefault(isAsked);

    /// <summary>The first element in this one that has the class; null for none.</summary>
    public static HtmlElement? Find(this HtmlElement element, string name) =>
        element.Descendants().FirstOrDefault(e => e.HasClass(name));

    /// <summary>The words of nodes, with single spaces; null when there are none.</summary>
    public static string? Words(params IEnumerable<HtmlNode?> nodes)
    {
        var text = string.Concat(nodes.Select(n => n?.Text));
        var words = string.Join(' ', text.Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words;
    }
}
