using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Home;

/// <summary>
/// Formulas: those whose TeX is known are TeX between dollars, in the ways of KaTeX, MathJax and Substack. MathML
/// without TeX stays as it is.
/// </summary>
internal static class HomeFormulas
{
    private const string Script = "math/tex";

    /// <summary>The tree with formulas in TeX.</summary>
    public static ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree)
    {
        var isScripted = Nodes.First(tree, IsScript) is not null;
        return [.. tree.SelectMany(n => n is HtmlElement element ? Apply(element, isScripted) : [n])];
    }

    private static ImmutableArray<HtmlNode> Apply(HtmlElement element, bool isScripted)
    {
        if (element.Name is "pre" or "code")
            return [element];
        if (IsScript(element))
            return Written(element.Attribute("text"), element.Attribute("type")!.Contains("display", Ordinal));
        // MathJax writes what it made beside the script that has the source.
        if (isScripted && IsMade(element))
            return [];
        if (element.Attribute("data-tex") is { Length: > 0 } tex)
            return Written(tex, element.Name == "div");
        if (element.Name == "math" || element.HasClass("katex"))
            return OfMath(element);
        return [element with { Children = Apply(element.Children, isScripted) }];
    }

    private static ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> nodes, bool isScripted) =>
        [.. nodes.SelectMany(n => n is HtmlElement element ? Apply(element, isScripted) : [n])];

    private static ImmutableArray<HtmlNode> OfMath(HtmlElement element)
    {
        if (Nodes.First([element], e => e.Name == "math") is not { } math)
            return element.Children;
        var formula = HtmlFormula.Of(math);
        return formula.Tex is { } tex ? Written(tex, formula.IsBlock) : [RawMarkup.Line(math)];
    }

    private static ImmutableArray<HtmlNode> Written(string? tex, bool isBlock)
    {
        var line = HtmlSpace.Joined(tex ?? "").Trim();
        if (line.Length == 0)
            return [];
        var formula = Nodes.Element("formula", Nodes.Text(line));
        return isBlock ? [Nodes.Element("p", formula.With("display", "block"))] : [formula];
    }

    private static bool IsScript(HtmlElement element) =>
        element.Name == HtmlTree.GapName && element.Attribute("type")?.StartsWith(Script, Ordinal) == true;

    private static bool IsMade(HtmlElement element) =>
        element.HasClass("MathJax")
        || element.HasClass("MathJax_Preview")
        || element.HasClass("MathJax_Display")
        || element.HasClass("MathJax_SVG");

    private const StringComparison Ordinal = StringComparison.Ordinal;
}
