using System.Globalization;
using System.Text;

namespace Blog.Terminals;

/// <summary>
/// Makes text from outside fit to be printed: what would steer the terminal (C0 and C1 controls, line and paragraph
/// separators, controls of writing direction) and lone surrogates become visible signs of one cell. A file name or a
/// title can then neither move the cursor nor hide text. </summary>
internal static class HarmlessText
{
    /// <summary>The harmless form of a text; the text itself when nothing in it does harm.</summary>
    public static string Of(string text) =>
        text.EnumerateRunes().All(r => IsHarmless(r) && r != Rune.ReplacementChar) ? text : Rewrite(text);

    private static string Rewrite(string text)
    {
        var harmless = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            harmless.Append(IsHarmless(rune) ? rune.ToString() : SignOf(rune).ToString());
        return harmless.ToString();
    }

    private static bool IsHarmless(Rune rune) =>
        rune.Value switch
        {
            // Joiners build emoji and Indic letters.
            0x200C or 0x200D => true,
            _ => Rune.GetUnicodeCategory(rune)
                is not (
                    UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.Surrogate
                ),
        };

    // The Control Pictures block shows C0 controls; all else has no picture of its own.
    private static char SignOf(Rune rune) =>
        rune.Value switch
        {
            < 0x20 => (char)(0x2400 + rune.Value),
            0x7F => '\u2421',
            _ => '\uFFFD',
        };
}
