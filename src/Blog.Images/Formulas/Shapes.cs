namespace Blog.Images.Formulas;

/// <summary>Draws signs in the size that is wanted: fonts have larger ones too, but not under names of their
/// own.</summary>
internal static class Shapes
{
    /// <summary>A fence that is so high; null for a sign that does not grow.</summary>
    /// <param name="text">The sign.</param>
    /// <param name="height">How high it is to be.</param>
    /// <param name="middle">How high its middle is above the baseline.</param>
    /// <param name="style">The style of what it stands in.</param>
    /// <param name="glyph">The sign as the font has it.</param>
    public static Box? Upright(string text, double height, double middle, MathStyle style, Box glyph)
    {
        var line = style.Line * 1.15;
        // Higher ones are wider, but not by as much.
        var grown = Math.Min(1.6, Math.Sqrt(height / (1.1 * style.Size)));
        var wide = 0.34 * style.Size * grown;
        (string Path, double Width, double Stroke)? shape = text switch
        {
            "(" or "⟮" => (Paren(wide, height, line, isLeft: true), wide, 0),
            ")" or "⟯" => (Paren(wide, height, line, isLeft: false), wide, 0),
            "[" => (Bracket(wide * 0.75, height, line, (true, true, true)), wide * 0.75, line),
            "]" => (Bracket(wide * 0.75, height, line, (false, true, true)), wide * 0.75, line),
            "⌈" => (Bracket(wide * 0.75, height, line, (true, true, false)), wide * 0.75, line),
            "⌉" => (Bracket(wide * 0.75, height, line, (false, true, false)), wide * 0.75, line),
            "⌊" => (Bracket(wide * 0.75, height, line, (true, false, true)), wide * 0.75, line),
            "⌋" => (Bracket(wide * 0.75, height, line, (false, false, true)), wide * 0.75, line),
            "⟦" => (Doubled(wide * 0.8, height, line, isLeft: true), wide * 0.8, line),
            "⟧" => (Doubled(wide * 0.8, height, line, isLeft: false), wide * 0.8, line),
            "{" or "⎰" => (Brace(wide * 1.15, height, isLeft: true), wide * 1.15, line * 1.25),
            "}" or "⎱" => (Brace(wide * 1.15, height, isLeft: false), wide * 1.15, line * 1.25),
            "|" or "∣" => ($"M{N(line / 2)} 0V{N(height)}", line, line),
            "‖" or "∥" => ($"M{N(line / 2)} 0V{N(height)}M{N(line * 4.5)} 0V{N(height)}", line * 5, line),
            "⟨" => ($"M{N(wide * 0.9)} 0L{N(line)} {N(height / 2)}L{N(wide * 0.9)} {N(height)}", wide, line),
            "⟩" => ($"M{N(wide * 0.1)} 0L{N(wide - line)} {N(height / 2)}L{N(wide * 0.1)} {N(height)}", wide, line),
            "/" or "∕" => ($"M{N(line / 2)} {N(height)}L{N(height * 0.45)} 0", height * 0.45, line),
            "\\" or "∖" => ($"M{N(line / 2)} 0L{N(height * 0.45)} {N(height)}", height * 0.45, line),
            "↑" or "↓" or "↕" => (Arrow(text[0] - '↑', height, style), style.Size * 0.5, line),
            _ => null,
        };
        if (shape is not { } found)
            return Scaled(glyph, 1, height / Math.Max(0.1, glyph.Height), middle);
        var side = text is "|" or "∣" or "‖" or "∥" ? 0.14 * style.Size : 0.1 * style.Size;
        var (ascent, descent) = ((height / 2) + middle, (height / 2) - middle);
        return Box.Of(found.Width + (2 * side), ascent, descent, new PathInk(found.Path, side, -ascent, found.Stroke));
    }

    /// <summary>An arrow, a brace or a line that is so wide; null for a sign that has no width.</summary>
    public static Box? Across(string text, double width, MathStyle style, Box glyph) =>
        WideShapes.Draw(text, width, style)
        ?? (glyph.Width > 0 && width > glyph.Width ? Scaled(glyph, width / glyph.Width, 1, null) : null);

    /// <summary>A mark above or below something, with its ink alone; null for one that the font draws.</summary>
    public static Box? Accent(string text, double width, bool isWide, MathStyle style)
    {
        var size = style.Size;
        var line = style.Line;
        var narrow = Math.Min(width, 0.42 * size);
        return text switch
        {
            "¯" or "_" or "‾" or "―" => Box.Of(
                isWide ? width : narrow,
                line,
                0,
                new RuleInk(0, -line, isWide ? width : narrow, line)
            ),
            "^" or "ˆ" => Hat(isWide ? width : narrow, isWide, style, isUp: true),
            "ˇ" => Hat(isWide ? width : narrow, isWide, style, isUp: false),
            "~" or "˜" => Tilde(isWide ? width : narrow, style),
            "→" or "←" or "↔" when !isWide => WideShapes.Draw(
                text,
                Math.Max(narrow, 0.45 * size),
                style with
                {
                    Base = style.Base * 0.8,
                }
            ),
            "˙" => Dots(1, style),
            "¨" => Dots(2, style),
            "⃛" => Dots(3, style),
            "⃜" => Dots(4, style),
            _ when isWide => WideShapes.Draw(text, width, style),
            _ => null,
        };
    }

    private static Box Hat(double width, bool isWide, MathStyle style, bool isUp)
    {
        var height = (isWide ? 0.2 : 0.17) * style.Size;
        var line = style.Line;
        var (edge, top) = isUp ? (0.0, -height) : (-height, 0.0);
        return Box.Of(
            width,
            height + (line / 2),
            line / 2,
            new PathInk(
                $"M{N(line / 2)} {N(edge)}L{N(width / 2)} {N(top)}L{N(width - (line / 2))} {N(edge)}",
                0,
                0,
                line
            )
        );
    }

    private static Box Tilde(double width, MathStyle style)
    {
        var (wave, line) = (0.13 * style.Size, style.Line * 1.1);
        var path =
            $"M{N(line / 2)} {N(-wave * 0.25)}C{N(width * 0.2)} {N(-wave * 1.5)} {N(width * 0.35)} {N(-wave * 1.2)} "
            + $"{N(width / 2)} {N(-wave * 0.6)}S{N(width * 0.8)} {N(wave * 0.3)} {N(width - (line / 2))} {N(-wave)}";
        return Box.Of(width, wave + line, line / 2, new PathInk(path, 0, 0, line));
    }

    private static Box Dots(int count, MathStyle style)
    {
        var (radius, step) = (0.055 * style.Size, 0.2 * style.Size);
        var path = string.Concat(
            Enumerable
                .Range(0, count)
                .Select(i =>
                    $"M{N(i * step)} {N(-radius)}a{N(radius)} {N(radius)} 0 1 0 {N(2 * radius)} 0"
                    + $"a{N(radius)} {N(radius)} 0 1 0 {N(-2 * radius)} 0Z"
                )
        );
        return Box.Of(((count - 1) * step) + (2 * radius), 2 * radius, 0, new PathInk(path, 0, 0));
    }

    // Thin at its ends and thick in the middle.
    private static string Paren(double width, double height, double line, bool isLeft)
    {
        var thick = line * 1.6;
        double X(double x) => isLeft ? x : width - x;
        return $"M{N(X(width))} 0C{N(X(width * 0.35))} {N(height * 0.14)} {N(X(0))} {N(height * 0.3)} "
            + $"{N(X(0))} {N(height / 2)}S{N(X(width * 0.35))} {N(height * 0.86)} {N(X(width))} {N(height)}"
            + $"C{N(X((width * 0.4) + thick))} {N(height * 0.84)} {N(X(thick))} {N(height * 0.7)} "
            + $"{N(X(thick))} {N(height / 2)}S{N(X((width * 0.4) + thick))} {N(height * 0.16)} {N(X(width))} 0Z";
    }

    private static string Bracket(double width, double height, double line, (bool Left, bool Top, bool Bottom) parts)
    {
        var (spine, end) = parts.Left ? (line / 2, width) : (width - (line / 2), 0);
        var top = parts.Top ? $"M{N(end)} {N(line / 2)}H{N(spine)}" : $"M{N(spine)} 0";
        return top + (parts.Bottom ? $"V{N(height - (line / 2))}H{N(end)}" : $"V{N(height)}");
    }

    private static string Doubled(double width, double height, double line, bool isLeft)
    {
        var second = isLeft ? line * 3.5 : width - (line * 3.5);
        return Bracket(width, height, line, (isLeft, true, true)) + $"M{N(second)} 0V{N(height)}";
    }

    private static string Brace(double width, double height, bool isLeft)
    {
        var (middle, half) = (width / 2, height / 2);
        var bow = Math.Min(height / 4, width * 0.9);
        double X(double x) => isLeft ? x : width - x;
        return $"M{N(X(width * 0.95))} {N(height * 0.005)}Q{N(X(middle))} 0 {N(X(middle))} {N(bow)}V{N(half - bow)}"
            + $"Q{N(X(middle))} {N(half)} {N(X(width * 0.06))} {N(half)}"
            + $"Q{N(X(middle))} {N(half)} {N(X(middle))} {N(half + bow)}V{N(height - bow)}"
            + $"Q{N(X(middle))} {N(height)} {N(X(width * 0.95))} {N(height * 0.995)}";
    }

    private static string Arrow(int kind, double height, MathStyle style)
    {
        var (middle, head) = (style.Size * 0.25, style.Size * 0.17);
        var up = $"M{N(middle - head)} {N(head * 1.3)}L{N(middle)} 0.6L{N(middle + head)} {N(head * 1.3)}";
        var down =
            $"M{N(middle - head)} {N(height - (head * 1.3))}L{N(middle)} {N(height - 0.6)}"
            + $"L{N(middle + head)} {N(height - (head * 1.3))}";
        var heads = kind switch
        {
            0 => up,
            2 => down,
            _ => up + down,
        };
        return $"M{N(middle)} 0V{N(height)}" + heads;
    }

    private static Box Scaled(Box glyph, double x, double y, double? middle)
    {
        if (glyph.Inks is not [GlyphInk ink])
            return glyph;
        var (ascent, descent) = (glyph.Ascent * y, glyph.Descent * y);
        var shift = middle is { } wanted ? wanted - ((ascent - descent) / 2) : 0;
        return Box.Of(
            glyph.Width * x,
            ascent + shift,
            descent - shift,
            ink with
            {
                Y = -shift,
                ScaleX = x,
                ScaleY = y,
            }
        );
    }

    private static string N(double number) => FormulaSvg.Number(number);
}
