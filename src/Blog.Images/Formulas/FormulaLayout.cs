using System.Collections.Immutable;
using System.Globalization;
using Blog.Images.Formulas.Elements;
using Blog.Images.Formulas.Glyphs;

namespace Blog.Images.Formulas;

/// <summary>Lays formulas out by the rules of MathML Core, with the proportions of The TeXbook (appendix G): fonts tell
/// the program their glyphs, but not their tables for formulas.</summary>
/// <remarks>Its parts: rows, tokens, fractions and roots, scripts, what stands above and below, tables, what dresses
/// others.</remarks>
/// <param name="book">The glyphs with their sizes.</param>
internal sealed partial class FormulaLayout(GlyphBook book)
{
    /// <summary>The formula in letters of a size.</summary>
    public Box Lay(MathElement math, int fontSize) =>
        Row(math.Children, new MathStyle(fontSize, 0, math["display"] == "block"));

    private Box Lay(MathElement element, MathStyle style, Stretch? stretch = null)
    {
        style = Styled(element, style);
        var box = element.Name switch
        {
            "mi" or "mn" or "mtext" or "ms" or "a" when element.Children.IsEmpty => Token(element, style),
            "mo" => Operator(element, style, stretch),
            "mspace" => Space(element, style),
            "mfrac" => Fraction(element, style),
            "msqrt" => Root(Row(element.Children, style), null, style),
            "mroot" => Root(
                Lay(element.Child(0), style),
                Lay(element.Child(1), style with { Level = style.Level + 2, IsDisplay = false }),
                style
            ),
            "msub" or "msup" or "msubsup" or "mmultiscripts" => Scripts(element, style, stretch),
            "munder" or "mover" or "munderover" => Stacked(element, style, stretch),
            "mtable" => Table(element, style),
            "mphantom" => Row(element.Children, style) with { Inks = [] },
            "mpadded" => Padded(element, style),
            "semantics" => Lay(element.Child(0), style, stretch),
            "annotation" or "annotation-xml" or "mprescripts" or "none" => Box.Empty,
            _ => Row(element.Children, style, stretch),
        };
        return Coloured(element, Dressed(element, box, style));
    }

    // Attributes that any element may have.
    private static MathStyle Styled(MathElement element, MathStyle style)
    {
        if (element["displaystyle"] is { } display)
            style = style with { IsDisplay = display == "true" };
        if (
            element["scriptlevel"] is { Length: > 0 and < 4 } level
            && int.TryParse(level.TrimStart('+'), CultureInfo.InvariantCulture, out var number)
        )
            style = style with { Level = level[0] is '+' or '-' ? Math.Max(0, style.Level + number) : number };
        if (MathLength.Read(element["mathsize"], style.Size, style.Size) is { } size and > 0)
            // Letters of more than a few times the size are a mistake, or an attack.
            style = style with
            {
                Base = style.Base * Math.Clamp(size / style.Size, 0.2, 5),
            };
        return style with { Base = Math.Clamp(style.Base, 2, 400), Level = Math.Clamp(style.Level, 0, 2) };
    }

    private static Box Coloured(MathElement element, Box box)
    {
        var colour = FormulaColours.Written(element["mathcolor"]);
        foreach (var name in element.Name == "mtd" ? [] : element.Classes)
        {
            if (name.StartsWith("math-", StringComparison.Ordinal))
                colour = FormulaColours.Of(name[5..]) ?? colour;
        }

        if (element.Name == "merror")
            colour = FormulaColours.Of("red");
        return colour is null ? box : box with { Inks = [box.At(0, 0, colour)] };
    }

    private Box Token(MathElement element, MathStyle style)
    {
        var boxes = GlyphChoice.Of(element).Select(g => GlyphBox(g, style.Size)).ToImmutableArray();
        return boxes.Length == 1 ? boxes[0] : Beside(boxes);
    }

    private Box GlyphBox(Glyph glyph, double size)
    {
        var (drawn, metrics) = book.Find(glyph);
        if (metrics.IsBlank)
            return Box.Space(metrics.Advance * size);
        var width = metrics.Advance * size;
        return Box.Of(width, metrics.Ascent * size, metrics.Descent * size, new GlyphInk(drawn, 0, 0, size)) with
        {
            Lean = Math.Max(0, (metrics.Right - metrics.Advance) * size),
            IsGlyph = glyph.Text.Length <= 2,
        };
    }

    private static Box Beside(params ImmutableArray<Box> boxes)
    {
        var inks = ImmutableArray.CreateBuilder<FormulaInk>(boxes.Length);
        var (x, ascent, descent) = (0.0, double.NegativeInfinity, double.NegativeInfinity);
        foreach (var box in boxes)
        {
            if (!box.Inks.IsEmpty)
                inks.Add(box.At(x, 0));
            x += box.Width;
            (ascent, descent) = (Math.Max(ascent, box.Ascent), Math.Max(descent, box.Descent));
        }

        if (boxes.IsEmpty)
            (ascent, descent) = (0, 0);
        return new Box(x, ascent, descent, inks.ToImmutable()) { Lean = boxes.IsEmpty ? 0 : boxes[^1].Lean };
    }

    private double AxisOf(MathStyle style) => book.Axis * style.Size;
}
