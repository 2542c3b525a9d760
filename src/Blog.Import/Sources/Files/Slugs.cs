using System.Globalization;
using System.Text;

namespace Blog.Import.Sources.Files;

/// <summary>Names as parts of addresses, by the rules that several generators share.</summary>
internal static class Slugs
{
    /// <summary>Letters and digits, and one hyphen for each run of anything else, in lower case: Jekyll's default, and
    /// with <paramref name="isPlain"/> the one of Zola, Pelican and Eleventy.</summary>
    /// <param name="text">The name.</param>
    /// <param name="isPlain">Whether accents are taken off: <c>café</c> is <c>cafe</c>.</param>
    /// <param name="kept">Signs that stay.</param>
    public static string Hyphenated(string text, bool isPlain = false, string kept = "")
    {
        var result = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in (isPlain ? Plain(text) : text.Normalize()).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune) || kept.Contains(rune.ToString(), StringComparison.Ordinal))
            {
                if (gap && result.Length > 0)
                    result.Append('-');
                result.Append(Rune.ToLowerInvariant(rune).ToString());
                gap = false;
            }
            else
                gap = true;
        }

        return result.ToString();
    }

    /// <summary>Without some signs, with hyphens for blanks: the rule of Hugo, and of Pelican with plain letters.</summary>
    /// <param name="text">The name.</param>
    /// <param name="isKept">Whether a sign stays; letters, digits and blanks always do.</param>
    public static string Stripped(string text, Func<char, bool> isKept)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize().Trim().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune) || (rune.IsBmp && isKept((char)rune.Value)))
                result.Append(rune.ToString());
            else if (Rune.IsWhiteSpace(rune))
                result.Append('-');
        }

        var slug = result.ToString();
        while (slug.Contains("--", StringComparison.Ordinal))
            slug = slug.Replace("--", "-", StringComparison.Ordinal);
        return slug.Trim('-');
    }

    /// <summary>A text whose letters have no accents.</summary>
    public static string Plain(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                result.Append(
                    c switch
                    {
                        'ß' => "ss",
                        'æ' => "ae",
                        'Æ' => "AE",
                        'ø' => "o",
                        'Ø' => "O",
                        'œ' => "oe",
                        'ł' => "l",
                        'Ł' => "L",
                        'đ' => "d",
                        _ => c.ToString(),
                    }
                );
        }

        return result.ToString().Normalize();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
