using Blog.Images.Formulas.Elements;

namespace Blog.Images.Formulas;

/// <content>Frames, grounds, strokes and room around others.</content>
internal sealed partial class FormulaLayout
{
    private Box Padded(MathElement element, MathStyle style)
    {
        var body = Row(element.Children, style);
        var width = MathLength.Read(element["width"], style.Size, body.Width) ?? body.Width;
        var ascent = MathLength.Read(element["height"], style.Size, body.Ascent) ?? body.Ascent;
        var descent = MathLength.Read(element["depth"], style.Size, body.Descent) ?? body.Descent;
        var start = MathLength.Read(element["lspace"], style.Size, body.Width) ?? 0;
        var raised = MathLength.Read(element["voffset"], style.Size, body.Height) ?? 0;
        if (element.Is("math-lap-left"))
            start -= body.Width;
        if (element.Is("math-lap-center"))
            start -= body.Width / 2;
        var isMoved = element["height"] is null && element["depth"] is null && raised != 0;
        return Box.Of(
            Math.Max(0, width),
            isMoved ? ascent + raised : ascent,
            isMoved ? descent - raised : descent,
            body.At(start, -raised)
        );
    }

    private Box Dressed(MathElement element, Box box, MathStyle style)
    {
        if (element.Name is "mtable" or "mtd")
            return box;
        foreach (var name in element.Classes)
        {
            box = name switch
            {
                "math-box" => Framed(element, box, style),
                "math-ground" => Framed(element, box, style, hasFrame: false),
                "math-cancel" or "math-strike" => Struck(box, style, isRising: true),
                "math-bcancel" => Struck(box, style, isRising: false),
                "math-xcancel" => Struck(Struck(box, style, isRising: true), style, isRising: false),
                "math-sout" => Box.Of(
                    box.Width,
                    box.Ascent,
                    box.Descent,
                    box.At(0, 0),
                    new RuleInk(0, -(book.XHeight * style.Size / 2) - (style.Line / 2), box.Width, style.Line)
                ),
                "math-angl" => Angled(box, style),
                "math-phase" => Phased(box, style),
                _ => box,
            };
        }

        return box;
    }

    private static Box Framed(MathElement element, Box box, MathStyle style, bool hasFrame = true)
    {
        string? ground = FormulaColours.Written(element["mathbackground"]);
        string? frame = null;
        foreach (var name in element.Classes)
        {
            if (name.StartsWith("math-ground-", StringComparison.Ordinal))
                ground = FormulaColours.Ground(name[12..]);
            if (name.StartsWith("math-frame-", StringComparison.Ordinal))
                frame = FormulaColours.Of(name[11..]);
        }

        var (room, line) = ((hasFrame ? 0.28 : 0.2) * style.Size, style.Line);
        var (width, ascent) = (box.Width + (2 * room), box.Ascent + room);
        var height = box.Height + (2 * room);
        var framed = Box.Of(width, ascent, box.Descent + room);
        if (ground is not null)
            framed = framed with { Inks = framed.Inks.Add(new RuleInk(0, -ascent, width, height, ground)) };
        if (hasFrame)
            framed = framed with
            {
                Inks = framed.Inks.AddRange(
                    new RuleInk(0, -ascent, width, line, frame),
                    new RuleInk(0, height - ascent - line, width, line, frame),
                    new RuleInk(0, -ascent, line, height, frame),
                    new RuleInk(width - line, -ascent, line, height, frame)
                ),
            };
        return framed with { Inks = framed.Inks.Add(box.At(room, 0)) };
    }

    private static Box Struck(Box box, MathStyle style, bool isRising)
    {
        var over = 0.08 * style.Size;
        var (top, bottom) = (-box.Ascent - over, box.Descent + over);
        var (left, right) = isRising ? (bottom, top) : (top, bottom);
        var path = $"M{N(-over)} {N(left)}L{N(box.Width + over)} {N(right)}";
        return Box.Of(box.Width, box.Ascent, box.Descent, box.At(0, 0), new PathInk(path, 0, 0, style.Line));
    }

    private static Box Angled(Box box, MathStyle style)
    {
        var (room, line) = (0.12 * style.Size, style.Line);
        var (width, ascent) = (box.Width + room, box.Ascent + room);
        return Box.Of(
            width + line,
            ascent,
            box.Descent,
            box.At(0, 0),
            new RuleInk(0, -ascent, width, line),
            new RuleInk(width, -ascent, line, ascent + box.Descent)
        );
    }

    private static Box Phased(Box box, MathStyle style)
    {
        var (room, line) = (0.12 * style.Size, style.Line);
        var descent = Math.Max(box.Descent, 0) + room;
        var hook = Math.Max(0.4 * style.Size, (box.Ascent + descent) * 0.5);
        var path = $"M{N(hook)} {N(-box.Ascent)}L{N(line)} {N(descent)}H{N(hook + box.Width)}";
        return Box.Of(hook + box.Width, box.Ascent, descent + line, new PathInk(path, 0, 0, line), box.At(hook, 0));
    }
}
