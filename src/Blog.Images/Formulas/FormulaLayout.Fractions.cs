using Blog.Images.Formulas.Elements;

namespace Blog.Images.Formulas;

/// <content>Fractions and roots.</content>
internal sealed partial class FormulaLayout
{
    private Box Fraction(MathElement element, MathStyle style)
    {
        var inner = style.IsDisplay ? style.Tight : style.Script;
        var (over, under) = (Lay(element.Child(0), inner), Lay(element.Child(1), inner));
        var (axis, size) = (AxisOf(style), style.Size);
        var line = MathLength.Read(element["linethickness"], size, style.Line) ?? style.Line;
        line = Math.Clamp(line, 0, size);
        var width = Math.Max(over.Width, under.Width);
        // Between fractions beside one another their lines would otherwise join.
        var side = line > 0 ? 0.12 * size : 0;
        var gap = (style.IsDisplay ? 0.16 : 0.09) * size;
        var up = style.IsDisplay ? 0.7 : 0.42;
        var down = style.IsDisplay ? 0.69 : 0.36;
        double raised;
        double lowered;
        if (line > 0)
        {
            raised = Math.Max(up * size, axis + (line / 2) + gap + over.Descent);
            lowered = Math.Max(down * size, (line / 2) + gap + under.Ascent - axis);
        }
        else
        {
            (raised, lowered) = ((style.IsDisplay ? 0.68 : 0.44) * size, down * size);
            var missing = ((style.IsDisplay ? 0.3 : 0.15) * size) - (raised - over.Descent - (under.Ascent - lowered));
            (raised, lowered) = missing > 0 ? (raised + (missing / 2), lowered + (missing / 2)) : (raised, lowered);
        }

        return Box.Of(
            width + (2 * side) + (0.1 * size),
            raised + over.Ascent,
            lowered + under.Descent,
            over.At(side + (0.05 * size) + ((width - over.Width) / 2), -raised),
            under.At(side + (0.05 * size) + ((width - under.Width) / 2), lowered),
            new RuleInk(0.05 * size, -axis - (line / 2), line > 0 ? width + (2 * side) : 0, line)
        );
    }

    private static Box Root(Box body, Box? index, MathStyle style)
    {
        var (size, line) = (style.Size, style.Line);
        var gap = (style.IsDisplay ? 0.16 : 0.1) * size;
        var top = Math.Max(body.Ascent, 0.5 * size) + gap + line;
        var bottom = Math.Max(body.Descent, 0.05 * size) + (0.04 * size);
        var height = top + bottom;
        var hook = (0.55 * size) + Math.Min(0.35 * size, Math.Max(0, height - (1.6 * size)) * 0.12);
        // The hook: a short rise, a thick fall to the bottom, a thin rise to the line.
        var (thick, low) = (line * 1.7, Math.Min(height * 0.55, 0.75 * size));
        var path =
            $"M{N(0)} {N(bottom - low + (0.09 * size))}L{N(hook * 0.22)} {N(bottom - low)}"
            + $"L{N(hook * 0.52)} {N(bottom - (line * 1.2))}L{N(hook - (line / 2))} {N(-top)}"
            + $"L{N(hook + (line / 2))} {N(-top)}L{N(hook + (line / 2))} {N(-top + line)}"
            + $"L{N(hook * 0.52 + (line * 0.5))} {N(bottom)}L{N(hook * 0.52 - (thick * 0.6))} {N(bottom)}"
            + $"L{N(hook * 0.22 - (line * 0.5))} {N(bottom - low + (line * 1.4))}"
            + $"L{N(line * 0.4)} {N(bottom - low + (0.09 * size) + (line * 0.8))}Z";
        var sign = Box.Of(hook, top, bottom, new PathInk(path, 0, 0));
        var start = 0.0;
        var raised = 0.0;
        if (index is not null)
        {
            raised = Math.Max((low - bottom) + (0.12 * size) + index.Descent, (height * 0.6) - bottom);
            start = Math.Max(0, index.Width - (hook * 0.42));
        }

        var inner = start + hook + (0.05 * size);
        var width = inner + body.Width + (0.06 * size);
        var root = Box.Of(
            width,
            Math.Max(top, index is null ? 0 : raised + index.Ascent),
            bottom,
            sign.At(start, 0),
            new RuleInk(start + hook, -top, width - start - hook, line),
            body.At(inner, 0)
        );
        return index is null
            ? root
            : root with
            {
                Inks = root.Inks.Add(index.At(Math.Max(0, (hook * 0.42) - index.Width), -raised)),
            };
    }

    private static string N(double number) => FormulaSvg.Number(number);
}
