using System.Collections.Immutable;
using System.Globalization;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Home;

/// <summary>
/// Footnotes, by the links of a text to places in itself: a number or a sign that leads to a note, which leads back.
/// </summary>
internal static class HomeNotes
{
    private const string Signs = "0123456789*†‡§¶";

    /// <summary>The tree with notes at its end.</summary>
    public static ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree)
    {
        var references = All(tree).Where(IsReference).ToList();
        var wanted = references.Select(TargetOf).ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0)
            return tree;
        var bodies = Bodies(tree, wanted);
        if (bodies.Count == 0)
            return tree;
        var numbers = references
            .Select(TargetOf)
            .Where(bodies.ContainsKey)
            .Distinct()
            .Select((id, index) => (id, Number: (index + 1).ToString(CultureInfo.InvariantCulture)))
            .ToDictionary(n => n.id, n => n.Number, StringComparer.Ordinal);
        var isBody = bodies.Values.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var notes = numbers.Select(n => Nodes.Element("note", Content(bodies[n.Key], numbers)).With("number", n.Value));
        return [.. Replaced(tree, isBody, numbers), Nodes.Element("notes", [.. notes])];
    }

    private static IEnumerable<HtmlElement> All(ImmutableArray<HtmlNode> tree) =>
        tree.OfType<HtmlElement>().SelectMany(e => e.Descendants().Prepend(e));

    // A number that is a link to a place of the text may also be one of a list of contents, so it has to be raised.
    private static bool IsReference(HtmlElement element)
    {
        var link = element.Name == "sup" ? element.Children.OfType<HtmlElement>().FirstOrDefault() : element;
        if (link is not { Name: "a" } || TargetOf(element).Length == 0 || IsBack(link))
            return false;
        var words = element.Text.Trim(' ', '[', ']', '(', ')', '\n', '\u00A0', '\uFE0E');
        var isSign = words.Length is > 0 and <= 3 && words.All(c => Signs.Contains(c, StringComparison.Ordinal));
        var isRaised = element.Name == "sup" || link.Children.Any(c => c is HtmlElement { Name: "sup" });
        return isSign && (isRaised || link.HasClass("footnote-anchor") || link.HasClass("footnote-ref"));
    }

    private static bool IsBack(HtmlElement link) =>
        link.HasClass("footnote-number")
        || link.HasClass("footnote-back")
        || link.HasClass("footnote-backref")
        || link.HasClass("reversefootnote")
        || link.Attribute("role") == "doc-backlink";

    private static string TargetOf(HtmlElement element)
    {
        var link = element.Name == "sup" ? element.Children.OfType<HtmlElement>().FirstOrDefault() : element;
        return link?.Attribute("href") is ['#', .. var id] ? id : "";
    }

    private static Dictionary<string, HtmlElement> Bodies(ImmutableArray<HtmlNode> tree, HashSet<string> wanted)
    {
        var bodies = new Dictionary<string, HtmlElement>(StringComparer.Ordinal);
        foreach (var element in All(tree).Where(e => e.Name is "li" or "p" or "div" or "aside"))
        {
            if (IdOf(element) is { } id && wanted.Contains(id) && !IsAround(element, wanted))
                bodies.TryAdd(id, element);
        }

        return bodies;
    }

    // The id may be on the link back that a note starts with.
    private static string? IdOf(HtmlElement element) =>
        element.Attribute("id")
        ?? (
            element.Children.FirstOrDefault(c => !HtmlSpace.IsBlank(c.Text) || c is HtmlElement { Name: "a" })
                is HtmlElement { Name: "a" or "sup" or "span" } first
                ? first.Attribute("id") ?? first.Attribute("name")
                : null
        );

    // A part of the text that holds a reference to itself cannot be a note.
    private static bool IsAround(HtmlElement element, HashSet<string> wanted) =>
        element.Descendants().Any(e => IsReference(e) && wanted.Contains(TargetOf(e)) && TargetOf(e) == IdOf(element));

    private static ImmutableArray<HtmlNode> Content(HtmlElement body, Dictionary<string, string> numbers) =>
        body.Children.Change(
            "",
            (e, _) =>
                IsReference(e) && numbers.TryGetValue(TargetOf(e), out var number) ? [Reference(number)]
                : e.Name == "a" && LeadsBack(e) ? []
                : null
        );

    private static bool LeadsBack(HtmlElement link) =>
        IsBack(link)
        || (
            link.Attribute("href") is ['#', ..]
            && link.Text.Trim() is "↩" or "↩︎" or "⤴" or "↑" or "^" or "↵" or "[↩]" or "[back]" or "↩️"
        );

    private static HtmlElement Reference(string number) => Nodes.Element("noteref").With("number", number);

    private static ImmutableArray<HtmlNode> Replaced(
        ImmutableArray<HtmlNode> nodes,
        HashSet<object> isBody,
        Dictionary<string, string> numbers
    ) =>
        [
            .. nodes.SelectMany(n =>
                n is not HtmlElement element ? [n]
                : isBody.Contains(element) ? []
                : IsReference(element) && numbers.TryGetValue(TargetOf(element), out var number) ? [Reference(number)]
                : Emptied(element, element with { Children = Replaced(element.Children, isBody, numbers) })
            ),
        ];

    // What held notes and nothing else: a list, or a section with a rule.
    private static ImmutableArray<HtmlNode> Emptied(HtmlElement before, HtmlElement after) =>
        after.Children.Length < before.Children.Length
        && after.Name is "section" or "div" or "ol" or "ul"
        && after.Children.All(c => HtmlSpace.IsBlank(c.Text))
            ? []
        : after.HasClass("footnotes") && after.Children.All(c => HtmlSpace.IsBlank(c.Text)) ? []
        : [after];
}
