using System.Collections.Frozen;
using Blog.Theming.Values;

namespace Blog.Pages.Theme;

/// <summary>The words of a theme in every language it has; English fills the gaps of each.</summary>
internal sealed class ThemeWords
{
    private readonly FrozenDictionary<string, ThemeMap> _byLanguage;
    private readonly ThemeMap _english;

    /// <summary>Words of a theme.</summary>
    /// <param name="ofSite">The words in the site's language.</param>
    /// <param name="english">The words for a language that the theme has no file for.</param>
    /// <param name="byLanguage">The words of each language that the theme has a file for; case is ignored.</param>
    public ThemeWords(ThemeMap ofSite, ThemeMap english, IEnumerable<KeyValuePair<string, ThemeMap>> byLanguage) =>
        (OfSite, _english, _byLanguage) = (
            ofSite,
            english,
            byLanguage.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        );

    /// <summary>No words at all.</summary>
    public static ThemeWords None { get; } = new(NoWords("t"), NoWords("t:en"), []);

    /// <summary>The words in the site's language.</summary>
    public ThemeMap OfSite { get; }

    /// <summary>The words in a language; those of <c>de</c> for <c>de-AT</c> where the theme has only <c>de</c>,
    /// English for an unknown language.</summary>
    /// <param name="language">The language (BCP 47); null for the site's.</param>
    public ThemeMap In(string? language)
    {
        if (language is null)
            return OfSite;
        return _byLanguage.GetValueOrDefault(language) ?? _byLanguage.GetValueOrDefault(Primary(language)) ?? _english;
    }

    /// <summary>A language without its country or script: <c>de</c> of <c>de-AT</c>.</summary>
    public static string Primary(string language) => language.Split('-')[0];

    private static ThemeMap NoWords(string identity) =>
        new(identity, new Dictionary<string, object?>(), isStrict: true);
}
