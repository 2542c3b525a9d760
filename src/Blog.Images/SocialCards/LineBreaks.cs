using System.Text;

namespace Blog.Images.SocialCards;

/// <summary>Where a line may break: between words, behind hyphens, and beside characters of scripts that have no
/// spaces.</summary>
internal static class LineBreaks
{
    /// <summary>The words of a text, each on a line of its own; empty when a line may break everywhere.</summary>
    public static string Unbreakable(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(w => w.Split('-'))
            .Where(w => !w.EnumerateRunes().Any(r => IsWithoutSpaces(r.Value)))
            .OrderByDescending(w => w.Length)
            .ThenBy(w => w, StringComparer.Ordinal);
        return string.Join('\n', words.Take(3));
    }

    // Thai to Lao, Myanmar, Khmer, and what is Han, kana, Hangul or an emoji.
    private static bool IsWithoutSpaces(int character) =>
        character
            is (>= 0x0E00 and <= 0x0EFF)
                or (>= 0x1000 and <= 0x109F)
                or (>= 0x1780 and <= 0x17FF)
                or (>= 0x2E80 and <= 0xD7FF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFF00 and <= 0xFFEF)
                or >= 0x1F000;

    /// <summary>Whether the first letter that has a direction is written from the right, as Pango decides.</summary>
    public static bool IsFromTheRight(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (
                rune.Value
                is (>= 0x0590 and <= 0x08FF)
                    or (>= 0xFB1D and <= 0xFDFF)
                    or (>= 0xFE70 and <= 0xFEFE)
                    or (>= 0x10800 and <= 0x10FFF)
                    or (>= 0x1E800 and <= 0x1EFFF)
            )
                return true;
            if (Rune.IsLetter(rune))
                return false;
        }

        return false;
    }
}
