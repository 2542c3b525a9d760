using System.Text;
using System.Xml.Linq;
using Blog.Math.Symbols;

namespace Blog.Math.Tests.Oracle;

/// <summary>The meaning of MathML as one line, so that two programs' trees can be compared. The rules stand in
/// docs/math-differences.md.</summary>
internal static class MeaningOf
{
    private const string Movable = "∑∏∐⋃⋂⨁⨂⨀⨄⨆⋁⋀⨅";

    private static readonly (string From, string To)[] SameSigns =
    [
        ("\u2061", ""),
        ("\u00a0", ""),
        ("\u2009", ""),
        (" ", ""),
        ("″", "′′"),
        ("‴", "′′′"),
        ("⁗", "′′′′"),
        ("‾", "¯"),
        ("ˉ", "¯"),
        ("ˊ", "´"),
        ("ˋ", "`"),
        ("^", "ˆ"),
        ("~", "˜"),
        ("∣", "|"),
        ("\ufe0e", ""),
    ];

    /// <summary>The meaning of a <c>math</c> element.</summary>
    public static string MathMl(string text)
    {
        var line = new StringBuilder();
        Append(XElement.Parse(text.Replace("&nbsp;", "\u00a0", StringComparison.Ordinal)), line);
        return line.ToString();
    }

    private static void Append(XElement element, StringBuilder line)
    {
        var children = element.Elements().ToList();
        switch (element.Name.LocalName)
        {
            case "annotation" or "mspace" or "mprescripts":
                break;
            case "mi" or "mo" or "mn" or "mtext" or "ms" when children.Count == 0 || element.Name.LocalName == "mtext":
                Leaf(element, line);
                break;
            case "msub" or "msup" or "msubsup" or "munder" or "mover" or "munderover":
                Scripts(element.Name.LocalName, children, line);
                break;
            case "mmultiscripts":
                Corners(children, line);
                break;
            case "mfrac":
                var isStack = element.Attribute("linethickness")?.Value is "0" or "0px";
                Call(isStack ? "frac" : "frac", children, line);
                break;
            case "msqrt":
                Call("root", [new XElement("mrow", children)], line);
                break;
            case "mroot":
                Call("root", children, line);
                break;
            case "mphantom":
                Call("phantom", [new XElement("mrow", children)], line);
                break;
            case "mtable":
                line.Append("table[");
                Rows(children, line);
                line.Append(']');
                break;
            case "menclose" when element.Attribute("notation")?.Value is ("top" or "bottom") and var side:
                children.ForEach(c => Append(c, line));
                line.Append(side == "top" ? "↑(¯)" : "↓(_)");
                break;
            default:
                children.ForEach(c => Append(c, line));
                break;
        }
    }

    // A letter that is set upright is another one than a slanted one.
    private static void Leaf(XElement element, StringBuilder line)
    {
        var text = SameSigns.Aggregate(element.Value, (t, s) => t.Replace(s.From, s.To));
        if (text.IndexOf('\u0338', StringComparison.Ordinal) is > 0 and var stroke)
            text = text[..(stroke - 1)] + NegatedSymbols.Of(text[(stroke - 1)..stroke]) + text[(stroke + 1)..];
        var variant = element.Attribute("mathvariant")?.Value;
        var isSlanted =
            variant == "italic" || (element.Name.LocalName == "mi" && text.Length == 1 && variant != "normal");
        foreach (var c in text)
        {
            if (char.IsLetter(c) && !isSlanted && c < '\u2000')
                line.Append('\'');
            line.Append(c);
        }
    }

    private static void Scripts(string name, List<XElement> children, StringBuilder line)
    {
        var marks = name switch
        {
            "msub" => "_",
            "msup" => "^",
            "msubsup" => "_^",
            "munder" => "↓",
            "mover" => "↑",
            _ => "↓↑",
        };
        var start = line.Length;
        Append(children[0], line);
        var body = line.ToString(start, line.Length - start);
        // Where these have their limits depends on the style, which browsers know.
        if (body.Length == 1 && Movable.Contains(body[0], StringComparison.Ordinal) || body.StartsWith('\''))
            marks = marks.Replace('↓', '_').Replace('↑', '^');
        for (var i = 1; i < children.Count; i++)
            Script(marks[i - 1], children[i], line);
    }

    private static void Corners(List<XElement> children, StringBuilder line)
    {
        var before = children.FindIndex(c => c.Name.LocalName == "mprescripts");
        for (var i = before + 1; before >= 0 && i < children.Count; i++)
            Script((i - before) % 2 == 1 ? '_' : '^', children[i], line);
        Append(children[0], line);
        for (var i = 1; i < (before < 0 ? children.Count : before); i++)
            Script(i % 2 == 1 ? '_' : '^', children[i], line);
    }

    private static void Script(char mark, XElement script, StringBuilder line)
    {
        var text = new StringBuilder();
        Append(script, text);
        if (text.ToString() == "_")
            mark = '↓';
        if (text.Length > 0)
            line.Append(mark).Append('(').Append(text).Append(')');
    }

    private static void Call(string name, List<XElement> arguments, StringBuilder line)
    {
        line.Append(name).Append('(');
        foreach (var argument in arguments)
        {
            Append(argument, line);
            line.Append(';');
        }

        line.Append(')');
    }

    // Cells that hold a number, or fill a row up, are not part of the formula.
    private static void Rows(List<XElement> rows, StringBuilder line)
    {
        foreach (var row in rows)
        {
            var cells = new List<string>();
            foreach (var cell in row.Elements())
            {
                var text = new StringBuilder();
                if (cell.Attribute("class")?.Value.Contains("math-tag", StringComparison.Ordinal) != true)
                    Append(cell, text);
                cells.Add(text.ToString());
            }

            line.Append(string.Join('|', cells).Trim('|')).Append('/');
        }
    }
}
