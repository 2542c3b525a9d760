using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Syndication.Trees;

/// <summary>
/// Brings a tree into the one form that writers know: blocks that hold blocks or lines of text, single spaces, one name
/// for each meaning, only the attributes that carry meaning. What is not in <see cref="ElementKinds"/> is replaced by
/// what it holds. The form of a tree in this form is itself. Names with <c>#</c>, which no text of HTML can have, are
/// those of <c>Home/HomeForm.cs</c>.
/// </summary>
internal static class NormalForm
{
    /// <summary>The blocks of a tree.</summary>
    public static ImmutableArray<HtmlNode> Of(ImmutableArray<HtmlNode> nodes)
    {
        var blocks = ImmutableArray.CreateBuilder<HtmlNode>();
        var line = new List<HtmlNode>();
        foreach (var node in nodes)
        {
            if (node is HtmlElement element && (ElementKinds.Blocks.Contains(element.Name) || HoldsBlocks(element)))
            {
                EndLine(line, blocks);
                blocks.AddRange(OfBlock(element));
            }
            else
            {
                line.Add(node);
            }
        }

        EndLine(line, blocks);
        return blocks.ToImmutable();
    }

    private static void EndLine(List<HtmlNode> line, ImmutableArray<HtmlNode>.Builder blocks)
    {
        var inlines = InlineForm.Of([.. line]);
        line.Clear();
        if (!inlines.IsEmpty)
            blocks.Add(new HtmlElement("p", inlines));
    }

    // An inline element that has a paragraph or a list in it is divided; a link or emphasis around blocks is dropped.
    private static bool HoldsBlocks(HtmlElement element) =>
        element.Name != "a"
        && !ElementKinds.Code.Contains(element.Name)
        && element.Descendants().Any(e => ElementKinds.Blocks.Contains(e.Name));

    private static ImmutableArray<HtmlNode> OfBlock(HtmlElement element) =>
        element.Name switch
        {
            ['h', >= '1' and <= '6'] => Heading(element),
            "pre" => [OfCode(element)],
            "blockquote" => Filled("blockquote", Of(element.Children)),
            "ul" or "ol" => ListForm.Of(element),
            "figure" => FigureForm.Of(element),
            "table" => TableForm.Of(element),
            "hr" => [new HtmlElement("hr")],
            "#block" => [element],
            "#fold" => [element with { Children = Of(element.Children) }],
            "#terms" => Terms(element),
            "embed" => [element with { Children = [] }],
            "notes" =>
            [
                element with
                {
                    Children =
                    [
                        .. element.Children.OfType<HtmlElement>().Select(n => n with { Children = Of(n.Children) }),
                    ],
                },
            ],
            _ => Of(element.Children),
        };

    private static ImmutableArray<HtmlNode> Heading(HtmlElement heading)
    {
        var words = InlineForm.Of(heading.Children);
        return words.IsEmpty ? []
            : heading.Attribute("#id") is { } id ? [new HtmlElement(heading.Name, words).With("#id", id)]
            : [new HtmlElement(heading.Name, words)];
    }

    private static ImmutableArray<HtmlNode> Terms(HtmlElement list) =>
        Filled(
            "#terms",
            [
                .. list
                    .Children.OfType<HtmlElement>()
                    .SelectMany(p =>
                        p.Name == "#term"
                            ? Filled("#term", InlineForm.Of(p.Children))
                            : Filled("#meaning", Of(p.Children))
                    ),
            ]
        );

    private static ImmutableArray<HtmlNode> Filled(string name, ImmutableArray<HtmlNode> children) =>
        children.IsEmpty ? [] : [new HtmlElement(name, children)];

    private static HtmlElement OfCode(HtmlElement pre)
    {
        var language = Nodes.First([pre], e => e.Attribute("data-language") is not null)?.Attribute("data-language");
        var text = new HtmlElement("pre", new HtmlText(pre.Text));
        return string.IsNullOrEmpty(language) ? text : text.With("data-language", language);
    }
}
