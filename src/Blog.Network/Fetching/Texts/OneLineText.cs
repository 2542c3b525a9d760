using System.Globalization;
using System.Net;
using System.Text;

namespace Blog.Network.Fetching.Texts;

/// <summary>Puts texts from other sites into one line of visible characters.</summary>
internal static class OneLineText
{
    /// <summary>
    /// A text in one line, without control characters, bidirectional controls and unpaired surrogates, cut at a word
    /// when it is longer than allowed. Null when nothing is left.
    /// </summary>
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

    /// <summary>A text with HTML character references, as many sites leave them in JSON, in one line.</summary>
    public static string? OfEscaped(string? text, int most) =>
        Of(text is null ? null : WebUtility.HtmlDecode(text), most);

    /// <summary>Whether a text is an address rather than a name.</summary>
    public static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("//", StringComparison.Ordinal);

    /// <summary>Whether a character can be seen and means what it looks like. Joiners count, since they combine emoji;
    /// other format characters are invisible, and some deceive.</summary>
    public static bool Shows(Rune rune) =>
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
