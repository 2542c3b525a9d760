using System.Collections.Frozen;
using AngleSharp.Dom;
using Blog.Html.Parsing;

namespace Blog.Html.Feeds;

/// <summary>Formulas (MathML) in feeds: as they are, with a line of text for readers that show no MathML.</summary>
internal static class FeedFormula
{
    private const string EmSpace = "\u2003";
    private const string ThemeClass = "math-";

    // Readers know these by the same names. Black, white and grays would be lost on the ground of some.
    private static readonly FrozenSet<string> Colours = FrozenSet.Create(
        StringComparer.Ordinal,
        "blue",
        "brown",
        "cyan",
        "green",
        "lime",
        "magenta",
        "olive",
        "orange",
        "pink",
        "purple",
        "red",
        "teal",
        "violet",
        "yellow"
    );

    /// <summary>Whether the element is part of a formula.</summary>
    public static bool Is(IElement element) => element.NamespaceUri == NamespaceNames.MathMlUri;

    /// <summary>Removes what readers do not know: the source, which a reader that strips tags would show beside the
    /// formula, and the theme's classes. What a class says of columns, numbers and colours is said in another
    /// way.</summary>
    public static void Rewrite(IElement element)
    {
        switch (element.LocalName)
        {
            case "annotation":
                element.Remove();
                return;
            case "semantics":
                element.Replace([.. element.ChildNodes]);
                return;
            case "math" when element.GetAttribute(FormulaAttributes.Text) is { Length: > 0 } text:
                element.SetAttribute("alttext", text);
                break;
            case "mtd":
                RewriteCell(element);
                break;
            case "mstyle" when element.GetAttribute("class")?.Split(ThemeClass) is ["", var name]:
                if (Colours.Contains(name))
                    element.SetAttribute("mathcolor", name);
                break;
        }

        foreach (var attribute in element.Attributes.Where(a => FormulaAttributes.Has(a.Name)).ToList())
            element.Attributes.RemoveNamedItem(attribute.Name);
        if (element.GetAttribute("class") is { } classes && classes.StartsWith(ThemeClass, StringComparison.Ordinal))
            element.RemoveAttribute("class");
    }

    private static void RewriteCell(IElement cell)
    {
        if (cell.ClassList.Contains("math-left"))
            cell.SetAttribute("style", "text-align: left");
        if (cell.ClassList.Contains("math-right"))
            cell.SetAttribute("style", "text-align: right");
        // The theme moves the number to the end of the line. Without it, it would touch the formula.
        if (cell.ClassList.Contains("math-tag") && cell.QuerySelector("mtext") is { } number)
            number.Prepend(cell.Owner!.CreateTextNode(EmSpace));
    }
}
