using System.Globalization;
using System.Text;

namespace Blog.Text.Characters;

/// <summary>Texts with each accented letter as one character, as most keyboards write them. Macs take file names apart
/// into letters and marks, so texts that look the same are compared here. The platform's own normalization does nothing
/// without its culture data, which this program leaves out.</summary>
public static class ComposedText
{
    private const int HangulBase = 0xAC00,
        LeadBase = 0x1100,
        VowelBase = 0x1161,
        TailBase = 0x11A7;
    private const char FirstMark = '\u0300';
    private const int Leads = 19,
        Vowels = 21,
        Tails = 28;

    /// <summary>
    /// The composed form (NFC) of a text whose marks stand in Unicode's order, as in names that a Mac took apart; the
    /// same instance when nothing changes.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Most texts have no letter that could be one.
        return text.AsSpan().IndexOfAnyExceptInRange('\0', (char)(FirstMark - 1)) >= 0 && text.Any(IsJoined)
            ? Compose(text)
            : text;
    }

    /// <summary>Whether two texts are the same once composed.</summary>
    public static bool AreSame(string one, string other) =>
        one == other || string.Equals(Of(one), Of(other), StringComparison.Ordinal);

    private static string Compose(string text)
    {
        var composed = new StringBuilder(text.Length);
        var starter = -1;
        foreach (var c in text)
        {
            var joined = starter >= 0 ? Join(composed[starter], c, starter == composed.Length - 1) : '\0';
            if (joined != '\0')
            {
                composed[starter] = joined;
                continue;
            }

            if (!IsMark(c))
                starter = composed.Length;
            composed.Append(c);
        }

        return composed.ToString();
    }

    private static char Join(char starter, char next, bool isNeighbour) =>
        IsMark(next) ? CompositionTable.Find(starter, next)
        : isNeighbour ? JoinHangul(starter, next)
        : '\0';

    // Korean syllables are computed (Unicode 15, 3.12).
    private static char JoinHangul(char starter, char next)
    {
        var (lead, vowel) = (starter - LeadBase, next - VowelBase);
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels)
            return (char)(HangulBase + (((lead * Vowels) + vowel) * Tails));
        var (syllable, tail) = (starter - HangulBase, next - TailBase);
        return syllable is >= 0 and < Leads * Vowels * Tails && syllable % Tails == 0 && tail is > 0 and < Tails
            ? (char)(starter + tail)
            : '\0';
    }

    private static bool IsMark(char c) =>
        c >= FirstMark
        && CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;

    private static bool IsJoined(char c) => IsMark(c) || c is >= (char)VowelBase and < (char)(TailBase + Tails);
}
