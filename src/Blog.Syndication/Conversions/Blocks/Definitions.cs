using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Blocks;

/// <summary>Lists of definitions: lists whose items start with the term in bold.</summary>
internal sealed class Definitions : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) =>
        conversion.Change(
            tree,
            (element, place) =>
            {
                if (element.Name != "dl")
                    return null;
                conversion.Converted(place, "list of definitions", "list with its terms in bold");
                return [Nodes.Element("ul", Items(Parts(element)))];
            }
        );

    // Terms and definitions may be grouped by a div.
    private static IEnumerable<HtmlElement> Parts(HtmlElement list) =>
        list
            .Children.OfType<HtmlElement>()
            .SelectMany(c => c.Name == "div" ? c.Children.OfType<HtmlElement>() : [c])
            .Where(c => c.Name is "dt" or "dd");

    private static ImmutableArray<HtmlNode> Items(IEnumerable<HtmlElement> parts)
    {
        var items = ImmutableArray.CreateBuilder<HtmlNode>();
        var terms = new List<HtmlElement>();
        var definitions = new List<HtmlElement>();
        foreach (var part in parts)
        {
            if (part.Name == "dt" && definitions.Count > 0)
                EndItem();
            (part.Name == "dt" ? terms : definitions).Add(part);
        }

        EndItem();
        return items.ToImmutable();

        void EndItem()
        {
            if (terms.Count + definitions.Count > 0)
                items.Add(Nodes.Element("li", Item(terms, definitions)));
            terms.Clear();
            definitions.Clear();
        }
    }

    private static ImmutableArray<HtmlNode> Item(List<HtmlElement> terms, List<HtmlElement> definitions)
    {
        ImmutableArray<HtmlNode> term =
        [
            .. terms.SelectMany((t, index) => index == 0 ? [Bold(t)] : new HtmlNode[] { Nodes.Text(", "), Bold(t) }),
        ];
        var blocks = definitions.SelectMany(d => NormalForm.Of(d.Children)).ToList();
        if (term.IsEmpty || blocks is not [HtmlElement { Name: "p" } first, ..])
            return [Nodes.Element("p", term), .. blocks];
        return [Nodes.Element("p", [.. term, Nodes.Text(": "), .. first.Children]), .. blocks.Skip(1)];
    }

    private static HtmlElement Bold(HtmlElement term) => Nodes.Element("strong", term.Children);
}
