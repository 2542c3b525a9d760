using System.Text;

namespace Blog.Images;

/// <summary>Writes text in styles as Pango's markup, which no text can break out of.</summary>
internal static class Markup
{
    // A word joiner in the font of the table: every line of every cell has that font's height, so that text and code
    // stand on the same line.
    private const char Strut = '\u2060';

    /// <summary>The runs as markup; empty when they show nothing.</summary>
    public static string Of(TableCell cell, bool isHead, TableLook look)
    {
        if (cell.Runs.All(r => string.IsNullOrWhiteSpace(r.Text)))
            return "";
        var markup = new StringBuilder()
            .Append("<span foreground=\"")
            .Append(Colour.Read(look.Ink))
            .Append("\" insert_hyphens=\"no\">")
            .Append(isHead ? "<b>" : "")
            .Append(Strut);
        foreach (var run in cell.Runs)
            Append(markup, run, look);
        return markup.Append(isHead ? "</b>" : "").Append("</span>").ToString();
    }

    private static void Append(StringBuilder markup, TextRun run, TableLook look)
    {
        var (open, close) = ("", "");
        if (run.IsCode)
            (open, close) = ($"<span face=\"{Escape(look.CodeFont)}\" size=\"90%\">", "</span>");
        if (run.IsBold)
            (open, close) = (open + "<b>", "</b>" + close);
        if (run.IsItalic)
            (open, close) = (open + "<i>", "</i>" + close);
        markup.Append(open).Append(Escape(run.Text)).Append(close);
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\n' => escaped.Append('\n').Append(Strut),
                '\t' or '\r' => escaped.Append(' '),
                // XML does not allow these, and Pango draws them as boxes with numbers.
                < ' ' or (>= 0x7f and < 0xa0) or 0xfffe or 0xffff => escaped.Append('\ufffd'),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
