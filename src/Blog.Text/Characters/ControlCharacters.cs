using System.Buffers;
using System.Globalization;
using System.Text;

namespace Blog.Text.Characters;

/// <summary>The one rule for characters that no page, feed or mail can show: the controls of Unicode but tab, line feed
/// and carriage return (U+0000 to U+001F, U+007F to U+009F), and U+FFFE and U+FFFF. U+FFFD takes their place, as in
/// HTML and CommonMark for U+0000, so that positions stay and readers see that something is missing. A form feed and a
/// vertical tab, which only ever separate texts, become spaces.</summary>
public static class ControlCharacters
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Unwanted = SearchValues.Create([
        .. Enumerable
            .Range(0, 0xA0)
            .Select(c => (char)c)
            .Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')),
        '\uFFFE',
        '\uFFFF',
    ]);

    /// <summary>The position of the first that <see cref="Replace(string)"/> makes U+FFFD; -1 for none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAny(Unwanted) is >= 0 and var found; from += found + 1)
        {
            if (text[from + found] is not ('\f' or '\v'))
                return from + found;
        }

        return -1;
    }

    /// <summary>
    /// The text, of the same length, with U+FFFD for each control character. Most texts have none and come back as
    /// they are.
    /// </summary>
    public static string Replace(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAny(Unwanted) is >= 0 and var first ? Replace(text, first) : text;
    }

    /// <summary>
    /// HTML with U+FFFD for each control character, those written as numeric references (<c>&amp;#1;</c>) included.
    /// </summary>
    public static string ReplaceInHtml(string html)
    {
        var clean = Replace(html);
        return ReferenceIn(clean) is >= 0 and var first ? ReplaceReferences(clean, first) : clean;
    }

    /// <summary>
    /// The position of the first numeric reference in HTML to a control character; -1 for none. References to U+0080
    /// to U+009F are not among them: HTML takes them for the characters of Windows-1252, which can be shown.
    /// </summary>
    public static int ReferenceIn(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        for (var at = NextReference(html, 0); at >= 0; at = NextReference(html, at + 2))
        {
            if (IsControl(ReadReference(html, at).Value))
                return at;
        }

        return -1;
    }

    /// <summary>The name of a character for a message: <c>U+0007</c>.</summary>
    public static string NameOf(int character) => string.Create(CultureInfo.InvariantCulture, $"U+{character:X4}");

    private static string Replace(string text, int first)
    {
        var clean = text.ToCharArray();
        for (var at = first; at < clean.Length; at++)
        {
            if (Unwanted.Contains(clean[at]))
                clean[at] = clean[at] is '\f' or '\v' ? ' ' : Replacement;
        }

        return new string(clean);
    }

    private static string ReplaceReferences(string html, int first)
    {
        var clean = new StringBuilder(html.Length);
        var written = 0;
        for (var at = first; at >= 0; at = NextReference(html, at + 2))
        {
            var (value, end) = ReadReference(html, at);
            if (!IsControl(value))
                continue;
            clean.Append(html, written, at - written).Append(Replacement);
            written = end;
        }

        return clean.Append(html, written, html.Length - written).ToString();
    }

    private static int NextReference(string html, int from) => html.IndexOf("&#", from, StringComparison.Ordinal);

    // HTML 13.2.5.80: the semicolon may be missing; a number too great for a character is ignored.
    private static (int Value, int End) ReadReference(string html, int start)
    {
        var isHexadecimal = start + 2 < html.Length && html[start + 2] is 'x' or 'X';
        var (value, at) = (0, start + (isHexadecimal ? 3 : 2));
        for (; at < html.Length && (isHexadecimal ? char.IsAsciiHexDigit(html[at]) : char.IsAsciiDigit(html[at])); at++)
            value = Math.Min((value * (isHexadecimal ? 16 : 10)) + Convert.ToInt32(html[at].ToString(), 16), 0x110000);
        if (at == start + (isHexadecimal ? 3 : 2))
            return (-1, at);
        return (value, at < html.Length && html[at] == ';' ? at + 1 : at);
    }

    // A reference to U+0000 is U+FFFD by HTML's own rule.
    private static bool IsControl(int value) =>
        value is > 0 and < 0x20 and not (9 or 10 or 12 or 13) or 0x7F or 0xFFFE or 0xFFFF;
}
