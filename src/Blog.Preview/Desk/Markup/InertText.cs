using System.Globalization;
using System.Text;

namespace Blog.Preview.Desk.Markup;

/// <summary>Encodes texts as HTML in which nothing is markup.</summary>
internal static class InertText
{
    /// <summary>Appends a text for people to read. Control characters and those of writing direction are written out,
    /// as in diagnostics, so that none hides or turns the line around.</summary>
    public static void AppendTo(StringBuilder html, string text)
    {
        foreach (var c in text)
        {
            if (IsUnseen(c))
                html.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                AppendTo(html, c);
        }
    }

    /// <summary>Appends the value of an attribute: line breaks are kept, other control characters are
    /// dropped.</summary>
    public static void AppendExactly(StringBuilder html, string text)
    {
        foreach (var c in text)
        {
            if (c is '\n' or '\r')
                html.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            else if (!char.IsControl(c))
                AppendTo(html, c);
        }
    }

    private static void AppendTo(StringBuilder html, char c) =>
        _ = c switch
        {
            '&' => html.Append("&amp;"),
            '<' => html.Append("&lt;"),
            '>' => html.Append("&gt;"),
            '"' => html.Append("&quot;"),
            '\'' => html.Append("&#39;"),
            _ => html.Append(c),
        };

    private static bool IsUnseen(char c) =>
        c is not ('\n' or '\t')
        && (
            char.IsControl(c)
            || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029' or '\ufeff'
        );
}
