using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Home;

/// <summary>Parts that unfold, lists of definitions, and boxes of tasks.</summary>
internal static class HomeFolds
{
    /// <summary>The tree with these in their own form.</summary>
    public static ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree) =>
        tree.Change(
            "",
            (element, _) =>
                element.Name switch
                {
                    "details" => Fold(element),
                    "dl" => Terms(element),
                    "input" => Box(element),
                    _ => null,
                }
        );

    private static ImmutableArray<HtmlNode> Fold(HtmlElement details)
    {
        var summary = details.Children.OfType<HtmlElement>().FirstOrDefault(c => c.Name == "summary");
        ImmutableArray<HtmlNode> rest = [.. details.Children.Where(c => !ReferenceEquals(c, summary))];
        var words = summary is null ? "" : Nodes.Words([summary]);
        return [Nodes.Element("#fold", rest).With("summary", words)];
    }

    // Terms and definitions may be grouped by a div. A definition without a term is what it holds, and what stands
    // between them counts as one.
    private static ImmutableArray<HtmlNode> Terms(HtmlElement list)
    {
        var parts = list
            .Children.SelectMany(c => c is HtmlElement { Name: "div" } group ? group.Children : [c])
            .Where(c => !Nodes.IsBlank([c]))
            .Select(c => c is HtmlElement { Name: "dt" or "dd" } part ? part : Nodes.Element("dd", c))
            .ToList();
        var orphans = parts.TakeWhile(p => p.Name == "dd").ToList();
        var isWhole = parts.Count > orphans.Count && parts[^1].Name == "dd";
        if (!isWhole)
            return [.. parts.Select(p => Nodes.Element("p", p.Children))];
        var terms = parts.Skip(orphans.Count).Select(p => p with { Name = p.Name == "dt" ? "#term" : "#meaning" });
        return [.. orphans.SelectMany(o => o.Children), Nodes.Element("#terms", [.. terms])];
    }

    private static ImmutableArray<HtmlNode> Box(HtmlElement input) =>
        !string.Equals(input.Attribute("type"), "checkbox", StringComparison.OrdinalIgnoreCase) ? []
        : input.Attribute("checked") is null ? [Nodes.Text("☐ ")]
        : [Nodes.Text("☑ ")];
}
