using System.Globalization;
using System.Text;
using Blog.Reading.Parsing.Addresses;
using Blog.Text.Characters;

namespace Blog.Import.Sources.Names;

/// <summary>Names as parts of addresses, by the rules that several generators share.</summary>
internal static class Slugs
{
    /// <summary>Letters and digits, and one hyphen for each run of anything else, in lower case: Jekyll's default, and
    /// with <paramref name="isPlain"/> the one of Zola, Pelican and Eleventy.</summary>
    /// <param name="text">The name.</param>
    /// <param name="isPlain">Whether accents are taken off: <c>café</c> is <c>cafe</c>.</param>
    /// <param name="kept">Signs that stay.</param>
    /// <param name="keepsCase">Whether letters keep their case.</param>
    public static string Hyphenated(string text, bool isPlain = false, string kept = "", bool keepsCase = false)
    {
        var result = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in (isPlain ? SlugMaker.WithoutAccents(text) : ComposedText.Of(text)).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune) || kept.Contains(rune.ToString(), StringComparison.Ordinal))
            {
                if (gap && result.Length > 0)
                    result.Append('-');
                result.Append((keepsCase ? rune : Rune.ToLowerInvariant(rune)).ToString());
                gap = false;
            }
            else
                gap = true;
        }

        return result.ToString();
    }

    /// <summary>Without some signs, with hyphens for blanks: the rule of Hugo, and of Pelican.</summary>
    /// <param name="text">The name.</param>
    /// <param name="isKept">Whether a sign stays; letters, digits and blanks always do.</param>
    public static string Stripped(string text, Func<char, bool> isKept)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in ComposedText.Of(text).Trim().EnumerateRunes())
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

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
