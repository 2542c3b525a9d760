using System.Globalization;
using System.Net;
using System.Text;

namespace Blog.Network.Fetching;

/// <summary>Texts from other sites in one line of characters that show.</summary>
internal static class OneLineText
{
    /// <summary>
    /// A text in one line: without control characters, those that turn the direction of what stands around them, and
    /// halves of pairs; cut at a word when it is longer than allowed. Null when nothing is left. </summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many UTF-16 code units it has at most.</param>
    public static string? Of(string? text, int most)
    {
        if (text is null)
            return null;
        var line = new StringBuilder(Math.Min(text.Length, most + 1));
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length > most)
                break;
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                line.Append(line is [] or [.., ' '] ? "" : " ");
            else if (Shows(rune))
                line.Append(rune.ToString());
        }

        var whole = line.ToString().TrimEnd();
        return whole.Length == 0 ? null
            : whole.Length <= most ? whole
            : Cut(whole, most);
    }

    /// <summary>A text in which characters of HTML are written as references, as many sites leave them in JSON, in one
    /// line.</summary>
    public static string? OfEscaped(string? text, int most) =>
        Of(text is null ? null : WebUtility.HtmlDecode(text), most);

    /// <summary>Whether a text is an address rather than a name.</summary>
    public static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("//", StringComparison.Ordinal);

    // A joiner makes one sign of several, as in flags and families: it stays. Other characters of format do not show,
    // and some deceive.
    private static bool Shows(Rune rune) =>
        rune.Value is 0x200D or 0x200C
        || Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.PrivateUse
            )
            && rune.Value != 0xFFFD;

    private static string Cut(string text, int most)
    {
        var end = text.LastIndexOf(' ', most - 1);
        if (end < most / 2)
            end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end].TrimEnd(' ', ',', ';', ':', '.', '-', '–', '—', '(') + "…";
    }
}
