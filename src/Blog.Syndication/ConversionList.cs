using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Conversions;
using Blog.Syndication.Conversions.Blocks;
using Blog.Syndication.Conversions.Images;
using Blog.Syndication.Conversions.Lines;
using Blog.Syndication.Trees;

namespace Blog.Syndication;

/// <summary>The conversions, first to last.</summary>
internal static class ConversionList
{
    /// <summary>The tree as the target can show it, in normal form.</summary>
    public static ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion)
    {
        tree = Convert(tree, conversion);
        return NormalForm.Of(new PlainLists().Apply(NormalForm.Of(tree), conversion));
    }

    /// <summary>Draws what the target shows as pictures, and nothing else.</summary>
    public static void Draw(ImmutableArray<HtmlNode> tree, Conversion conversion) => Convert(tree, conversion);

    private static ImmutableArray<HtmlNode> Convert(ImmutableArray<HtmlNode> tree, Conversion conversion)
    {
        tree = WithoutOwnNames(tree);
        foreach (var step in OfTree())
            tree = step.Apply(tree, conversion);
        return tree;
    }

    // Elements and attributes that conversions use for writers must not come from the text.
    private static ImmutableArray<HtmlNode> WithoutOwnNames(ImmutableArray<HtmlNode> tree) =>
        tree.Change(
            "",
            (element, _) =>
                element.Name switch
                {
                    _ when ElementKinds.Own.Contains(element.Name) => element.Children,
                    // A formula is converted as a whole, and no form of it has the links of its references.
                    "math" => [Unlinked(element)],
                    _ => element.Attribute("data-language") is null
                        ? null
                        : [element with { Attributes = element.Attributes.RemoveAll(a => a.Name == "data-language") }],
                }
        );

    private static HtmlElement Unlinked(HtmlElement element) =>
        element with
        {
            Children =
            [
                .. element
                    .Children.Select(c => c is HtmlElement inner ? Unlinked(inner) : c)
                    .SelectMany(c => c is HtmlElement { Name: "a" } link ? link.Children : [c]),
            ],
        };

    private static IConversion[] OfTree() =>
        [
            // Code comes first: afterwards it contains no element that another conversion could take for its own.
            new CodeBlocks(),
            // Addresses become absolute before images are drawn, since the names of drawn images are relative.
            new Addresses(),
            new TaskBoxes(),
            new Embeds(),
            new Diagrams(),
            new Pictures(),
            // Behind the pictures of the post, so that they are not taken for some.
            new Formulas(),
            new Footnotes(),
            new Abbreviations(),
            new Alerts(),
            new LinkCards(),
            new Details(),
            new Definitions(),
            new Marks(),
            // Tables name the heading they stand under by its id, so headings are last.
            new Tables(),
            new Headings(),
        ];
}
