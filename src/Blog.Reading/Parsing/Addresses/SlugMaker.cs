using System.Text;
using Blog.Model;
using Blog.Text.Characters;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Parsing.Addresses;

/// <summary>Makes slugs of titles, file names and tags: the same text gives the same slug on every machine.</summary>
public static class SlugMaker
{
    private const string Marked =
        "àáâãäåāăąçćĉċčďđðèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšșţťŧțùúûüũūŭůűųŵýÿŷźżž";
    private const string Plain =
        "aaaaaaaaacccccdddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooooorrrsssssttttuuuuuuuuuuwyyyzzz";

    /// <summary>The slug of a title: lower case, Latin letters without accents, other letters as they are, a hyphen
    /// between words. A title without letters and digits gives <c>untitled-</c> and eight digits of its
    /// fingerprint.</summary>
    public static Slug OfTitle(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var rune in ComposedText.Of(title).EnumerateRunes())
            Append(slug, rune);
        var text = slug.ToString().Trim('-');
        if (text.Length > 100)
            text = text[..(text.LastIndexOf('-', 100) is > 40 and var cut ? cut : 100)];
        return new Slug(text.Length == 0 ? "untitled-" + Fingerprint.Of(title).ToShortString(8) : text);
    }

    /// <summary>The slug of a tag. Signs that distinguish technical names become words: <c>C#</c> c-sharp, <c>C++</c>
    /// c-plus-plus, <c>.NET</c> dot-net.</summary>
    public static Slug OfTag(TagName tag)
    {
        var words = new StringBuilder(tag.Value.Length);
        for (var i = 0; i < tag.Value.Length; i++)
        {
            words.Append(
                tag.Value[i] switch
                {
                    '#' => i > 0 ? "-sharp " : "",
                    '+' => "-plus ",
                    '&' => "-and-",
                    '.' when i == 0 => "dot-",
                    var other => other.ToString(),
                }
            );
        }

        return OfTitle(words.ToString());
    }

    /// <summary>A text whose Latin letters have no accents, in the same case; all else stays, and marks that could be
    /// composed are.</summary>
    public static string WithoutAccents(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in ComposedText.Of(text).EnumerateRunes())
        {
            var lower = Rune.ToLowerInvariant(rune);
            var plain = PlainOf(lower);
            result.Append(lower == rune ? plain ?? rune.ToString() : plain?.ToUpperInvariant() ?? rune.ToString());
        }

        return result.ToString();
    }

    // What a small letter is without its accent; null for one that has none.
    private static string? PlainOf(Rune lower) =>
        lower.Value switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            _ when lower.IsBmp && Marked.IndexOf((char)lower.Value, StringComparison.Ordinal) is >= 0 and var at =>
                Plain[at].ToString(),
            _ => null,
        };

    private static void Append(StringBuilder slug, Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);
        if (PlainOf(lower) is { } plain)
            slug.Append(plain);
        else if (Rune.IsLetterOrDigit(lower) || lower.Value == '_')
            slug.Append(lower.ToString());
        else if (
            Rune.GetUnicodeCategory(lower) is not System.Globalization.UnicodeCategory.NonSpacingMark
            && lower.Value is not ('\'' or '’')
            && slug.Length > 0
            && slug[^1] != '-'
        )
            slug.Append('-');
    }
}
