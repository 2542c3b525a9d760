namespace Blog.Images.Formulas;

/// <summary>Draws arrows, braces and lines as wide as they are to be.</summary>
internal static class WideShapes
{
    /// <summary>The sign on the middle of the line, or with its ink on the baseline for braces; null for one that it
    /// does not know.</summary>
    public static Box? Draw(string text, double width, MathStyle style)
    {
        var size = style.Size;
        return text switch
        {
            "→" or "⟶" or "\u20d7" => Arrow(width, style, new(Right: Head.Full)),
            "←" or "⟵" => Arrow(width, style, new(Left: Head.Full)),
            "↔" or "⟷" => Arrow(width, style, new(Head.Full, Head.Full)),
            "⇒" or "⟹" => Arrow(width, style, new(Right: Head.Full, IsDouble: true)),
            "⇐" or "⟸" => Arrow(width, style, new(Left: Head.Full, IsDouble: true)),
            "⇔" or "⟺" => Arrow(width, style, new(Head.Full, Head.Full, IsDouble: true)),
            "↦" => Arrow(width, style, new(Head.Bar, Head.Full)),
            "↪" => Arrow(width, style, new(Head.Hook, Head.Full)),
            "↩" => Arrow(width, style, new(Head.Full, Head.Hook)),
            "↠" => Arrow(width, style, new(Right: Head.Twice)),
            "↞" => Arrow(width, style, new(Left: Head.Twice)),
            "⇀" => Arrow(width, style, new(Right: Head.Upper)),
            "⇁" => Arrow(width, style, new(Right: Head.Lower)),
            "↼" => Arrow(width, style, new(Left: Head.Upper)),
            "↽" => Arrow(width, style, new(Left: Head.Lower)),
            "=" => Arrow(width, style, new(IsDouble: true)),
            "⇌" => Pair(width, style, new(Right: Head.Upper), new(Left: Head.Lower)),
            "⇋" => Pair(width, style, new(Left: Head.Upper), new(Right: Head.Lower)),
            "⇄" => Pair(width, style, new(Right: Head.Full), new(Left: Head.Full)),
            "⏞" => Brace(width, size * 0.28, style, isUp: true),
            "⏟" => Brace(width, size * 0.28, style, isUp: false),
            "⎴" or "⏠" => Bracket(width, size * 0.2, style, isUp: true),
            "⎵" or "⏡" => Bracket(width, size * 0.2, style, isUp: false),
            "⏜" or "⌢" => Bow(width, size * 0.2, style, isUp: true),
            "⏝" or "⌣" => Bow(width, size * 0.2, style, isUp: false),
            _ => null,
        };
    }

    private static Box Arrow(double width, MathStyle style, Ends ends)
    {
        var (half, line) = (0.17 * style.Size, style.Line);
        return Box.Of(width, half * 2, 0, Path(width, half, -half, ends, line));
    }

    // Arrows of labels stand as high as the sign in a line: their box has that height, on the baseline.
    private static Box Pair(double width, MathStyle style, Ends upper, Ends lower)
    {
        var (half, line) = (0.15 * style.Size, style.Line);
        return Box.Of(
            width,
            half * 3.4,
            0,
            Path(width, half, -half * 2.3, upper, line),
            Path(width, half, -half, lower, line)
        );
    }

    private static PathInk Path(double width, double half, double y, Ends ends, double line)
    {
        // Between two lines the head ends at a point.
        var apart = ends.IsDouble ? half * 0.42 : 0;
        var (start, end) = (
            ends.Left == Head.None ? 0 : line * 0.6,
            ends.Right == Head.None ? width : width - (line * 0.6)
        );
        var from = ends.Left == Head.None ? start : start + apart;
        var to = ends.Right == Head.None ? end : end - apart;
        if (ends.Left == Head.Hook)
            from = half;
        if (ends.Right == Head.Hook)
            to = width - half;
        var path = ends.IsDouble
            ? $"M{N(from)} {N(-apart)}H{N(to)}M{N(from)} {N(apart)}H{N(to)}"
            : $"M{N(from)} 0H{N(to)}";
        path += HeadOf(ends.Left, start, half, 1) + HeadOf(ends.Right, end, half, -1);
        return new PathInk(path, 0, y, line);
    }

    // The point of a head is at x; its wings go back in the direction of the line.
    private static string HeadOf(Head head, double x, double half, int back)
    {
        var wing = half * 1.15 * back;
        string Wing(double at, int side) =>
            $"M{N(at + wing)} {N(half * side)}Q{N(at + (wing * 0.35))} {N(half * 0.2 * side)} {N(at)} 0";
        return head switch
        {
            Head.Full => Wing(x, -1) + Wing(x, 1),
            Head.Upper => Wing(x, -1),
            Head.Lower => Wing(x, 1),
            Head.Twice => Wing(x, -1) + Wing(x, 1) + Wing(x + wing, -1) + Wing(x + wing, 1),
            Head.Bar => $"M{N(x)} {N(-half * 0.85)}V{N(half * 0.85)}",
            Head.Hook => $"M{N(x + (half * back))} 0C{N(x - (half * 0.3 * back))} 0 "
                + $"{N(x - (half * 0.3 * back))} {N(-half)} {N(x + (half * back))} {N(-half)}",
            _ => "",
        };
    }

    private static Box Brace(double width, double height, MathStyle style, bool isUp)
    {
        var bow = Math.Min(width / 4, height * 1.1);
        var (half, middle) = (width / 2, height / 2);
        double Y(double y) => isUp ? y - height : -y;
        var path =
            $"M{N(0)} {N(Y(height))}Q{N(0)} {N(Y(middle))} {N(bow)} {N(Y(middle))}H{N(half - bow)}"
            + $"Q{N(half)} {N(Y(middle))} {N(half)} {N(Y(0))}Q{N(half)} {N(Y(middle))} {N(half + bow)} {N(Y(middle))}"
            + $"H{N(width - bow)}Q{N(width)} {N(Y(middle))} {N(width)} {N(Y(height))}";
        return Box.Of(width, height, 0, new PathInk(path, 0, 0, style.Line * 1.2));
    }

    private static Box Bracket(double width, double height, MathStyle style, bool isUp)
    {
        var line = style.Line;
        double Y(double y) => isUp ? y - height : -y;
        var path = $"M{N(line / 2)} {N(Y(height))}V{N(Y(line / 2))}H{N(width - (line / 2))}V{N(Y(height))}";
        return Box.Of(width, height, 0, new PathInk(path, 0, 0, line));
    }

    private static Box Bow(double width, double height, MathStyle style, bool isUp)
    {
        double Y(double y) => isUp ? y - height : -y;
        var path =
            $"M0 {N(Y(height))}C{N(width * 0.25)} {N(Y(-height * 0.3))} {N(width * 0.75)} {N(Y(-height * 0.3))} "
            + $"{N(width)} {N(Y(height))}";
        return Box.Of(width, height, 0, new PathInk(path, 0, 0, style.Line));
    }

    private static string N(double number) => FormulaSvg.Number(number);

    private enum Head
    {
        None,
        Full,
        Upper,
        Lower,
        Twice,
        Bar,
        Hook,
    }

    private readonly record struct Ends(Head Left = Head.None, Head Right = Head.None, bool IsDouble = false);
}
