using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Blocks;

/// <summary>Footnotes: where the target has none, <c>[1]</c> in the text and a numbered list at the end.</summary>
internal sealed class Footnotes : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion)
    {
        var firstPlace = "";
        return conversion.Change(
            tree,
            (element, place) =>
            {
                var first = firstPlace.Length == 0 ? place : firstPlace;
                if (IsReference(element))
                {
                    firstPlace = first;
                    return [Reference(Nodes.Words([element]), conversion)];
                }

                return element.Name == "section" && element.HasClass("footnotes")
                    ? Notes(element, first, conversion)
                    : null;
            }
        );
    }

    private static bool IsReference(HtmlElement element) =>
        element.Name == "sup"
        && (
            element.HasClass("footnote-ref")
            || element.Children is [HtmlElement { Name: "a" } link] && link.Attribute("role") == "doc-noteref"
        );

    private static HtmlNode Reference(string number, Conversion conversion) =>
        conversion.Traits.Footnotes ? Nodes.Element("noteref").With("number", number) : Nodes.Text($"[{number}]");

    private static ImmutableArray<HtmlNode> Notes(HtmlElement section, string place, Conversion conversion)
    {
        var list = Nodes.First(section.Children, e => e.Name == "ol");
        var notes =
            list?.Children.OfType<HtmlElement>().Where(e => e.Name == "li").Select(WithoutBackLinks).ToList() ?? [];
        if (notes.Count == 0)
            return [];
        if (conversion.Traits.Footnotes)
            return
            [
                Nodes.Element(
                    "notes",
                    [
                        .. notes.Select(
                            (n, index) => new HtmlElement("note", n.Children).With("number", Number(index + 1))
                        ),
                    ]
                ),
            ];
        conversion.Converted(
            place,
            notes.Count == 1 ? "footnote" : $"{Number(notes.Count)} footnotes",
            "numbered notes at the end, [1] in the text"
        );
        var heading = section.Attribute("aria-label") is { Length: > 0 } words ? words : conversion.Request.Words.Notes;
        // Lists in notes are reported at the first reference, since the HTML of a note does not say where it is
        // written.
        return
        [
            Nodes.Element("h2", Nodes.Text(heading)),
            Nodes.Element("ol", [.. notes]).With(TreeChanges.PlaceAttribute, place),
        ];
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static HtmlElement WithoutBackLinks(HtmlElement note) =>
        note with
        {
            Children = note.Children.Change(
                "",
                (element, _) =>
                    element.Name == "a"
                    && (element.HasClass("footnote-back") || element.Attribute("role") == "doc-backlink")
                        ? []
                        : null
            ),
        };
}
