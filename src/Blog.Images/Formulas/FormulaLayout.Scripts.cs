using System.Collections.Immutable;
using Blog.Images.Formulas.Elements;

namespace Blog.Images.Formulas;

/// <content>Raised and lowered scripts.</content>
internal sealed partial class FormulaLayout
{
    private Box Scripts(MathElement element, MathStyle style, Stretch? stretch)
    {
        var body = Lay(element.Child(0), style, stretch);
        var script = style.Script;
        switch (element.Name)
        {
            case "msub":
                return Scripted(body, Lay(element.Child(1), script), null, style);
            case "msup":
                return Scripted(body, null, Lay(element.Child(1), script), style);
            case "msubsup":
                return Scripted(body, Lay(element.Child(1), script), Lay(element.Child(2), script), style);
        }

        if (element.Children.IsEmpty)
            return Box.Empty;
        var before = element.Children.ToList().FindIndex(c => c.Name == "mprescripts");
        var behind = element.Children[1..Math.Max(1, before < 0 ? element.Children.Length : before)];
        var box = body;
        for (var i = 0; i < behind.Length; i += 2)
            box = Scripted(box, Script(behind, i, script), Script(behind, i + 1, script), style);
        var left = before < 0 ? [] : element.Children[(before + 1)..];
        for (var i = 0; i < left.Length; i += 2)
            box = Prescripted(box, Script(left, i, script), Script(left, i + 1, script), style);
        return box;
    }

    private Box? Script(ImmutableArray<MathElement> scripts, int index, MathStyle style) =>
        index < scripts.Length && Lay(scripts[index], style) is { Width: > 0 } box ? box : null;

    private Box Scripted(Box body, Box? sub, Box? sup, MathStyle style)
    {
        var (raised, lowered) = Places(body, sub, sup, style);
        // A raised script keeps clear of a letter that leans; one below stands under its end.
        var lean = body.Lean;
        var room = 0.04 * style.Size;
        var supAt = body.Width + lean + (body.IsGlyph ? 0 : room);
        // Behind an integral the lower script moves to the left.
        var subAt = body.IsGlyph ? body.Width : body.Width + ((room - lean) * 0.5);
        var inks = ImmutableArray.Create<FormulaInk>(body.At(0, 0));
        var (width, ascent, descent) = (body.Width, body.Ascent, body.Descent);
        if (sup is not null)
        {
            inks = inks.Add(sup.At(supAt, -raised));
            (width, ascent) = (Math.Max(width, supAt + sup.Width), Math.Max(ascent, raised + sup.Ascent));
            descent = Math.Max(descent, sup.Descent - raised);
        }

        if (sub is not null)
        {
            inks = inks.Add(sub.At(subAt, lowered));
            (width, descent) = (Math.Max(width, subAt + sub.Width), Math.Max(descent, lowered + sub.Descent));
            ascent = Math.Max(ascent, sub.Ascent - lowered);
        }

        return new Box(width + room, ascent, descent, inks);
    }

    private Box Prescripted(Box body, Box? sub, Box? sup, MathStyle style)
    {
        var (raised, lowered) = Places(body, sub, sup, style);
        var width = Math.Max(sub?.Width ?? 0, sup?.Width ?? 0);
        var inks = ImmutableArray.Create<FormulaInk>(body.At(width, 0));
        var (ascent, descent) = (body.Ascent, body.Descent);
        if (sup is not null)
        {
            inks = inks.Add(sup.At(width - sup.Width, -raised));
            ascent = Math.Max(ascent, raised + sup.Ascent);
        }

        if (sub is not null)
        {
            inks = inks.Add(sub.At(width - sub.Width, lowered));
            descent = Math.Max(descent, lowered + sub.Descent);
        }

        return new Box(width + body.Width, ascent, descent, inks) { Lean = body.Lean };
    }

    // Rule 18 of appendix G, with the height of low letters where it has that of Computer Modern.
    private (double Raised, double Lowered) Places(Box body, Box? sub, Box? sup, MathStyle style)
    {
        var (size, low) = (style.Size, book.XHeight * style.Size);
        var up = body.IsGlyph ? 0 : body.Ascent - (0.32 * size);
        var down = body.IsGlyph ? 0 : body.Descent + (0.06 * size);
        var raised = Math.Max(up, (style.IsDisplay ? 0.9 : 0.82) * low);
        if (sup is not null)
            raised = Math.Max(raised, sup.Descent + (low / 4));
        var lowered = Math.Max(down, (sup is null ? 0.16 : 0.22) * size);
        if (sub is not null)
            lowered = Math.Max(lowered, sup is null ? sub.Ascent - (0.8 * low) : 0);
        if (sub is null || sup is null)
            return (raised, lowered);
        var missing = (0.2 * size) - (raised - sup.Descent - (sub.Ascent - lowered));
        if (missing <= 0)
            return (raised, lowered);
        lowered += missing;
        var lift = Math.Min(missing, Math.Max(0, (0.8 * low) - (raised - sup.Descent)));
        return (raised + lift, lowered - lift);
    }
}
