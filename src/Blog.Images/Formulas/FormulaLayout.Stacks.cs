using System.Collections.Immutable;
using Blog.Images.Formulas.Elements;
using Blog.Images.Formulas.Glyphs;

namespace Blog.Images.Formulas;

/// <content>What stands above and below others.</content>
internal sealed partial class FormulaLayout
{
    private Box Stacked(MathElement element, MathStyle style, Stretch? stretch)
    {
        var (below, above) = element.Name switch
        {
            "munder" => (element.Child(1), null),
            "mover" => ((MathElement?)null, element.Child(1)),
            _ => (element.Child(1), element.Child(2)),
        };
        var core = CoreOf(element.Child(0));
        if (core is not null && !style.IsDisplay && Operators.MovesLimits(core))
            return Scripted(
                Lay(element.Child(0), style, stretch),
                below is null ? null : Lay(below, style.Script),
                above is null ? null : Lay(above, style.Script),
                style
            );
        var isAccent = element["accent"] == "true" || element["accentunder"] == "true";
        var inner = isAccent ? style.Tight : style.Script;
        // What grows in width grows to the widest of the others.
        var (under, over) = (Laid(below, inner), Laid(above, inner));
        var body = IsWide(core) ? null : Lay(element.Child(0), style, stretch);
        var widest = Math.Max(body?.Width ?? 0, Math.Max(under?.Width ?? 0, over?.Width ?? 0));
        body ??= Lay(element.Child(0), style, new Stretch(0, 0, Math.Max(widest, style.Size)));
        if (isAccent)
            return Accented(element, body, style);
        under ??= Grown(below, inner, body.Width);
        over ??= Grown(above, inner, body.Width);
        return Limits(body, under, over, core, style);
    }

    // Null for what grows in width, which is laid out when the width is known.
    private Box? Laid(MathElement? element, MathStyle style) =>
        element is null || IsWide(CoreOf(element)) ? null : Lay(element, style);

    private Box? Grown(MathElement? element, MathStyle style, double width) =>
        element is null ? null : Lay(element, style, new Stretch(0, 0, width));

    private static bool IsWide(MathElement? core) =>
        core is not null && core["stretchy"] == "true" && IsSideways(core)
        || core?.Text is "⏞" or "⏟" or "⎴" or "⎵" or "⏜" or "⏝" or "⏠" or "⏡";

    private static Box Limits(Box body, Box? under, Box? over, MathElement? core, MathStyle style)
    {
        var size = style.Size;
        var isLarge = core is not null && Operators.IsLarge(core.Text);
        var gap = (isLarge ? 0.14 : 0.1) * size;
        var width = Math.Max(body.Width, Math.Max(under?.Width ?? 0, over?.Width ?? 0));
        // The limits of an integral follow its slope.
        var slope = isLarge && Operators.IsIntegral(core!.Text) ? body.Lean / 2 : 0;
        var inks = ImmutableArray.Create<FormulaInk>(body.At((width - body.Width) / 2, 0));
        var (ascent, descent) = (body.Ascent, body.Descent);
        if (over is not null)
        {
            var raised = body.Ascent + gap + over.Descent;
            raised = Math.Max(raised, body.Ascent + ((isLarge ? 0.2 : 0) * size));
            inks = inks.Add(over.At(((width - over.Width) / 2) + slope, -raised));
            ascent = raised + over.Ascent + (isLarge ? 0.08 * size : 0);
        }

        if (under is not null)
        {
            var lowered = Math.Max(body.Descent + gap + under.Ascent, body.Descent + ((isLarge ? 0.55 : 0) * size));
            inks = inks.Add(under.At(((width - under.Width) / 2) - slope, lowered));
            descent = lowered + under.Descent + (isLarge ? 0.08 * size : 0);
        }

        return new Box(width, ascent, descent, inks);
    }

    private Box Accented(MathElement element, Box body, MathStyle style)
    {
        var size = style.Size;
        var isBelow = element["accentunder"] == "true";
        var mark = CoreOf(element.Child(1)) ?? element.Child(1);
        var isWide = mark["stretchy"] == "true";
        // A letter that leans has its top to the right of its middle.
        var isSloping = body.IsGlyph && CoreOf(element.Child(0)) is null && IsItalic(element.Child(0));
        var skew = isSloping && !isBelow ? 0.18 * Math.Max(0, body.Ascent - (0.1 * size)) : 0;
        var width = isWide ? body.Width : Math.Min(Math.Max(body.Width, 0.3 * size), 0.5 * size);
        var accent =
            mark.Name == "mo"
                ? Shapes.Accent(mark.Text, width, isWide, style) ?? Centred(Lay(element.Child(1), style))
                : Lay(element.Child(1), style.Script);
        var gap = (mark.Text is "¯" or "_" ? 0.12 : 0.09) * size;
        var room = Math.Max(body.Width, isWide ? accent.Width : 0);
        var x = ((room - accent.Width) / 2) + skew;
        var start = (room - body.Width) / 2;
        if (isBelow)
        {
            var lowered = Math.Max(body.Descent, 0) + gap;
            return Box.Of(
                room,
                body.Ascent,
                lowered + accent.Height,
                body.At(start, 0),
                accent.At(x, lowered + accent.Ascent)
            ) with
            {
                Lean = body.Lean,
            };
        }

        var raised = Math.Max(body.Ascent, book.XHeight * size) + gap;
        return Box.Of(
            room,
            raised + accent.Height,
            body.Descent,
            body.At(start, 0),
            accent.At(x, -raised - accent.Descent)
        ) with
        {
            Lean = body.Lean,
            IsGlyph = body.IsGlyph,
        };
    }

    private static bool IsItalic(MathElement element) =>
        element.Name == "mi" && GlyphChoice.Of(element).All(g => g.Face is GlyphFace.Italic or GlyphFace.BoldItalic);

    // A mark of a font: its ink alone, since its room and height are those of a letter.
    private static Box Centred(Box mark)
    {
        var (left, right) = mark.InkSides();
        var (above, below) = mark.InkHeights();
        return Box.Of(Math.Max(0, right - left), above, below, mark.At(-left, 0));
    }
}
