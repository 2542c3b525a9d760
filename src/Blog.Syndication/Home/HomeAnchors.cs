using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Home;

/// <summary>Places that a link of the text itself leads to keep their ids: headings have them in braces, anything else
/// by an empty element.</summary>
internal static partial class HomeAnchors
{
    /// <summary>The tree with the ids that are used.</summary>
    public static ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree)
    {
        var used = tree.OfType<HtmlElement>()
            .SelectMany(e => e.Descendants().Prepend(e))
            .Select(e => e.Name == "a" && e.Attribute("href") is ['#', .. var id] ? id : "")
            .Where(id => Id().IsMatch(id))
            .ToHashSet(StringComparer.Ordinal);
        return used.Count == 0 ? tree : tree.Change("", (element, _) => WithId(element, used));
    }

    private static ImmutableArray<HtmlNode>? WithId(HtmlElement element, HashSet<string> used)
    {
        var id = element.Attribute("id") ?? (element.Name == "a" ? element.Attribute("name") : null);
        // An id is the first element's that has it.
        if (id is null || !used.Remove(id))
            return null;
        if (element.Name is ['h', >= '1' and <= '6'])
            return [element.With("#id", id)];
        var place = RawMarkup.Line(new HtmlElement("span").With("id", id));
        return element.Name is "p" or "li" or "dt" or "dd" or "td" or "blockquote" or "div" or "section"
            ? [element with { Children = element.Children.Insert(0, place) }]
            : [place, element];
    }

    [GeneratedRegex(@"\A[A-Za-z][\w-]*\z")]
    private static partial Regex Id();
}
