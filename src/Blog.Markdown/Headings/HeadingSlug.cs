using System.Text;

namespace Blog.Markdown.Headings;

/// <summary>Makes the id of a heading from its text, as GitHub does: lower case, spaces as hyphens, punctuation left
/// out.</summary>
internal static class HeadingSlug
{
    /// <summary>The id; <c>section</c> when the text has no letter or digit.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.Trim().EnumerateRunes())
            Append(slug, rune);
        return slug.ToString().Trim('-').Length == 0 ? "section" : slug.ToString();
    }

    private static void Append(StringBuilder slug, Rune rune)
    {
        if (rune.Value == '-' || Rune.IsWhiteSpace(rune))
            slug.Append('-');
        else if (rune.Value == '_' || Rune.IsLetterOrDigit(rune) || IsMark(rune))
            slug.Append(Rune.ToLowerInvariant(rune));
    }

    // Vowel signs and accents that are characters of their own belong to the letters before them.
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
