using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Images;
using Blog.Syndication.Trees;
using Blog.Text.Fingerprints;

namespace Blog.Syndication.Conversions.Lines;

/// <summary>
/// Formulas (MathML): as TeX where the target shows formulas. Elsewhere one in a line of text is letters with raised
/// and lowered ones, or a line of text, where that says the same; any other is drawn, with its TeX as text alternative.
/// What cannot be drawn is its TeX as code.
/// </summary>
internal sealed class Formulas : IConversion
{
    // The column of text at the targets. A picture that is as wide is shown as it is, neither larger nor blurred.
    private static readonly FormulaLook Look = new()
    {
        FontSize = 21,
        Margin = 8,
        MinWidth = 700,
        MaxWidth = 1400,
    };

    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) =>
        Apply(tree, conversion.Request.Source, isInTable: false, conversion);

    // A link in a formula has a formula in it, so what is in one is left as it is.
    private static ImmutableArray<HtmlNode> Apply(
        ImmutableArray<HtmlNode> nodes,
        string place,
        bool isInTable,
        Conversion conversion
    ) =>
        [
            .. nodes.SelectMany(node =>
                node switch
                {
                    HtmlElement { Name: "math" } math => Convert(math, place, isInTable, conversion),
                    HtmlElement element =>
                    [
                        element with
                        {
                            Children = Apply(
                                element.Children,
                                element.Attribute(TreeChanges.PlaceAttribute) ?? place,
                                isInTable || element.Name == "table",
                                conversion
                            ),
                        },
                    ],
                    _ => (ImmutableArray<HtmlNode>)[node],
                }
            ),
        ];

    private static ImmutableArray<HtmlNode> Convert(
        HtmlElement math,
        string around,
        bool isInTable,
        Conversion conversion
    )
    {
        var formula = HtmlFormula.Of(math);
        var place = math.Attribute(TreeChanges.PlaceAttribute) ?? around;
        if (IsReference(formula))
            return [Nodes.Text(formula.Text)];
        if (conversion.Traits.Formulas && formula.Tex is { } tex && IsKnown(tex, conversion))
            return Block(formula, Written(formula, tex));
        // A table that is drawn, or becomes a list, has text alone.
        var isText = isInTable && !conversion.Traits.Tables;
        if ((isText || !formula.IsBlock) && InLine(formula, math, isText, place, conversion) is { } line)
            return line;
        if (formula.Text.Length == 0)
            return [];
        // A picture parts a line of text. One of a formula that is known by its signs alone is not worth that.
        var isDrawn = formula.IsBlock || formula.HasText;
        return (isDrawn ? Drawn(formula, math, place, conversion) : null) ?? Code(formula, place, conversion);
    }

    // A reference to a number, alone in its formula, is words.
    private static bool IsReference(HtmlFormula formula) =>
        formula is { IsBlock: false, HasText: true, Tex: ['\\', 't', 'e', 'x', 't', '{', .., '}'] tex }
        && tex.IndexOf('}', StringComparison.Ordinal) == tex.Length - 1;

    private static HtmlElement Written(HtmlFormula formula, string tex)
    {
        var written = Nodes.Element("formula", Nodes.Text(tex));
        return formula.IsBlock ? written.With("display", "block") : written;
    }

    // What KaTeX does not know would be shown as a mistake.
    private static bool IsKnown(string tex, Conversion conversion) =>
        conversion.Traits.FormulaForm.HasChemistry
        || !(tex.Contains("\\ce{", StringComparison.Ordinal) || tex.Contains("\\pu{", StringComparison.Ordinal));

    private static ImmutableArray<HtmlNode>? InLine(
        HtmlFormula formula,
        HtmlElement math,
        bool isText,
        string place,
        Conversion conversion
    )
    {
        if (!isText && formula.Simple is { } simple && HasMarksOf(simple, conversion))
        {
            if (HasMarks(simple))
                conversion.Converted(place, What(formula), "letters with raised and lowered ones");
            return simple;
        }

        if (!formula.HasText || (!isText && formula.Simple is null && !IsLinear(math)))
            return null;
        // Where a script has no characters of its own, the text has a sign in their place.
        if (formula.Text.AsSpan().IndexOfAny('^', '_') < 0)
            conversion.Converted(place, What(formula), $"text '{formula.Text}'");
        else if (isText || formula.Simple is not null)
            conversion.Lost(place, What(formula), $"text '{formula.Text}'");
        else
            return null;
        return [Nodes.Text(formula.Text)];
    }

    private static bool HasMarksOf(ImmutableArray<HtmlNode> simple, Conversion conversion) =>
        !HasMarks(simple) || (conversion.Traits.Marks.Contains("sub") && conversion.Traits.Marks.Contains("sup"));

    private static bool HasMarks(ImmutableArray<HtmlNode> simple) =>
        Nodes.First(simple, e => e.Name is "sub" or "sup") is not null;

    // Fractions and roots can be read in a line; rows above one another cannot.
    private static bool IsLinear(HtmlElement math) =>
        !math.Descendants().Any(e => e.Name is "mtable" or "munder" or "mover" or "munderover");

    private static ImmutableArray<HtmlNode>? Drawn(
        HtmlFormula formula,
        HtmlElement math,
        string place,
        Conversion conversion
    )
    {
        if (!conversion.Traits.Images)
            return null;
        // Its characters have the number of the formula, its TeX how they are arranged.
        var says = new FingerprintBuilder().Add(formula.Tex).Add(math.Text).ToFingerprint();
        var recipe = ImageDrawing.Recipe().Add("formula").Add(formula.MathMl).Add(Look.ToString()).ToFingerprint();
        if (
            conversion.Draw("formula", says, recipe, () => conversion.Drawing.Formula(formula.MathMl, Look))
            is not { } file
        )
            return null;
        conversion.Converted(place, What(formula), $"image {file}");
        return Block(formula, Nodes.Image(file, formula.Tex ?? formula.Text));
    }

    private static ImmutableArray<HtmlNode> Code(HtmlFormula formula, string place, Conversion conversion)
    {
        var why =
            conversion.Traits.Images && (formula.IsBlock || formula.HasText)
                ? conversion.WhyNotDrawn(forText: true)
                : "";
        conversion.Lost(
            place,
            What(formula),
            (formula.Tex is null ? "its characters as code" : "its TeX as code") + why
        );
        return Block(formula, Nodes.Element("code", Nodes.Text(formula.Tex ?? formula.Text)));
    }

    private static ImmutableArray<HtmlNode> Block(HtmlFormula formula, HtmlNode shown) =>
        [formula.IsBlock ? Nodes.Element("p", shown) : shown];

    private static string What(HtmlFormula formula) => $"formula '{formula.Tex ?? formula.Text}'";
}
