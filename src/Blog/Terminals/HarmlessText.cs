using System.Globalization;
using System.Text;

namespace Blog.Terminals;

/// <summary>
/// Makes text from outside safe to print. Characters that control the terminal (C0 and C1 controls, line and paragraph
/// separators, controls of writing direction) and lone surrogates become visible characters one cell wide. So a file
/// name or a title can neither move the cursor nor hide text.
/// </summary>
internal static class HarmlessText
{
    /// <summary>The safe form of a text; the same instance when it is safe.</summary>
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

    // The Control Pictures block has pictures of C0 controls only.
    private static char SignOf(Rune rune) =>
        rune.Value switch
        {
            < 0x20 => (char)(0x2400 + rune.Value),
            0x7F => '\u2421',
            _ => '\uFFFD',
        };
}
