using System.Collections.Immutable;
using Blog.Images.Formulas.Elements;
using Blog.Images.Formulas.Glyphs;

namespace Blog.Images.Formulas;

/// <content>What stands one behind the other.</content>
internal sealed partial class FormulaLayout
{
    // How much a letter that leans keeps free from what follows it.
    private const double Slack = 0.6;

    private Box Row(ImmutableArray<MathElement> children, MathStyle style, Stretch? stretch = null)
    {
        if (children is [var only] && CoreOf(only) is null)
            return Lay(only, style, stretch);
        var cores = children.Select(CoreOf).ToArray();
        var boxes = new Box?[children.Length];
        var (ascent, descent) = (0.0, 0.0);
        for (var i = 0; i < children.Length; i++)
        {
            if (cores[i] is { } core && Operators.IsStretchy(core) && !IsSideways(core))
                continue;
            var box = boxes[i] = Lay(children[i], style);
            (ascent, descent) = (Math.Max(ascent, box.Ascent), Math.Max(descent, box.Descent));
        }

        var target = stretch ?? new Stretch(ascent, descent);
        var shown = children.Select(IsShown).ToArray();
        var (first, last) = (Array.IndexOf(shown, true), Array.LastIndexOf(shown, true));
        var row = ImmutableArray.CreateBuilder<Box>(children.Length * 2);
        for (var i = 0; i < children.Length; i++)
        {
            var box = boxes[i] ?? Lay(children[i], style, target);
            var (left, right) = cores[i] is { } core ? Operators.Space(core, FormOf(i, first, last)) : (0, 0);
            row.Add(Box.Space(left * style.Size));
            row.Add(box);
            // A letter that leans would touch what stands behind it.
            var follows = i + 1 < children.Length ? children[i + 1] : null;
            var lean = box.IsGlyph && follows is not null && NeedsRoom(follows) ? box.Lean * Slack : 0;
            row.Add(Box.Space((right * style.Size) + lean));
        }

        var all = Beside(row.ToImmutable());
        return boxes is [{ } alone] ? all with { IsGlyph = alone.IsGlyph, Lean = alone.Lean } : all;
    }

    private static bool NeedsRoom(MathElement element) =>
        element.Name is "mi" or "mn" or "mtext" or "mrow" or "msub" or "msup" or "msubsup"
        || (element.Name == "mo" && element.Text is ")" or "]" or "|" or "}" or "′");

    private static bool IsShown(MathElement element) => element.Name != "mspace";

    private static string FormOf(int index, int first, int last)
    {
        if (first == last)
            return "infix";
        if (index == first)
            return "prefix";
        return index == last ? "postfix" : "infix";
    }

    // The operator whose room and growth an element has (MathML Core, embellished operators); null for any other.
    private static MathElement? CoreOf(MathElement element)
    {
        while (true)
        {
            switch (element.Name)
            {
                case "mo":
                    return element;
                case "msub"
                or "msup"
                or "msubsup"
                or "munder"
                or "mover"
                or "munderover"
                or "mmultiscripts"
                or "semantics" when !element.Children.IsEmpty:
                    element = element.Children[0];
                    break;
                case "mrow" or "mstyle" or "mpadded" or "mphantom" when element.Children is [var only]:
                    element = only;
                    break;
                default:
                    return null;
            }
        }
    }

    // Arrows and braces above and below others grow in width.
    private static bool IsSideways(MathElement core) =>
        core.Text is [>= '←' and <= '⇿' and not ('↑' or '↓' or '↕' or '⇑' or '⇓' or '⇕')] or "=" or "⏞" or "⏟";

    private static Box Space(MathElement element, MathStyle style)
    {
        var width = MathLength.Read(element["width"], style.Size) ?? 0;
        var ascent = MathLength.Read(element["height"], style.Size) ?? 0;
        var descent = MathLength.Read(element["depth"], style.Size) ?? 0;
        var box = Box.Space(width, ascent, descent);
        return element.Is("math-rule") && width > 0 && ascent + descent > 0
            ? box with
            {
                Inks = [new RuleInk(0, -ascent, width, ascent + descent)],
            }
            : box;
    }

    private Box Operator(MathElement element, MathStyle style, Stretch? stretch)
    {
        if (element.Text is "" or "\u2061" or "\u2062" or "\u2063" or "\u2064")
            return Box.Empty;
        if (style.IsDisplay && Operators.IsLarge(element.Text) && element["largeop"] != "false")
            return Large(element, style);
        if (element.Is("math-prime") || element.Text is [>= '′' and <= '⁗'])
            return Prime(element, style);
        if (stretch is { Width: { } width } && element["stretchy"] != "false")
            return OnAxis(element, Shapes.Across(element.Text, width, style, Token(element, style)), style);
        if (!Operators.IsStretchy(element))
            return Token(element, style);
        var (ascent, descent) = (stretch?.Ascent ?? 0, stretch?.Descent ?? 0);
        var axis = AxisOf(style);
        if (Operators.IsSymmetric(element))
        {
            var half = Math.Max(ascent - axis, descent + axis);
            (ascent, descent) = (half + axis, half - axis);
        }

        var wanted = ascent + descent;
        var height = Math.Max(wanted, MathLength.Read(element["minsize"], style.Size, wanted) ?? 0);
        height = Math.Min(height, MathLength.Read(element["maxsize"], style.Size, wanted) ?? double.MaxValue);
        var glyph = Token(element, style);
        var middle = Operators.IsSymmetric(element) ? axis : (ascent - descent) / 2;
        if (height <= glyph.Height * 1.08)
            return glyph;
        return Shapes.Upright(element.Text, height, middle, style, glyph) ?? glyph;
    }

    // Arrows stand as high as the signs of the line.
    private Box OnAxis(MathElement element, Box? drawn, MathStyle style)
    {
        if (drawn is null)
            return Token(element, style);
        if (!IsSideways(element) || element.Text is "⏞" or "⏟")
            return drawn;
        var (axis, half) = (AxisOf(style), drawn.Height / 2);
        return Box.Of(drawn.Width, axis + half, half - axis, drawn.At(0, drawn.Ascent - half - axis));
    }

    private Box Large(MathElement element, MathStyle style)
    {
        var glyph = GlyphChoice.Of(element).First();
        var (drawn, metrics) = book.Find(glyph);
        // Fonts differ in how high their small signs are; the large ones of all are alike.
        var height = (Operators.IsIntegral(element.Text) ? 2.05 : 1.4) * style.Size;
        var natural = Math.Max(0.3, metrics.Ascent + metrics.Descent);
        var size = Math.Clamp(height / natural, style.Size, style.Size * 2.4);
        var shift = AxisOf(style) - ((metrics.Ascent - metrics.Descent) / 2 * size);
        return Box.Of(
            metrics.Advance * size,
            (metrics.Ascent * size) + shift,
            (metrics.Descent * size) - shift,
            new GlyphInk(drawn, 0, -shift, size)
        ) with
        {
            Lean = Operators.IsIntegral(element.Text) ? metrics.Advance * size * 0.3 : 0,
        };
    }

    // Fonts have primes raised, or large and to be raised as scripts. Their ink is moved to where it belongs.
    private Box Prime(MathElement element, MathStyle style)
    {
        var glyph = GlyphBox(GlyphChoice.Of(element).First(), style.Size);
        var size = 0.42 * style.Size;
        var (drawn, metrics) = book.Find(GlyphChoice.Of(element).First());
        var scale = size / Math.Max(0.1, metrics.Ascent + metrics.Descent);
        return Box.Of(
            ((metrics.Right - metrics.Left) * scale) + (0.04 * style.Size),
            size,
            0,
            new GlyphInk(drawn, (0.02 * style.Size) - (metrics.Left * scale), -metrics.Descent * scale, scale)
        ) with
        {
            IsGlyph = glyph.IsGlyph,
        };
    }
}
