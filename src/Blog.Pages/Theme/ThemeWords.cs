using System.Collections.Frozen;
using Blog.Theming.Values;

namespace Blog.Pages.Theme;

/// <summary>What a theme says itself, in every language it has; English fills the gaps of each.</summary>
internal sealed class ThemeWords
{
    private readonly FrozenDictionary<string, ThemeMap> _byLanguage;
    private readonly ThemeMap _english;

    /// <summary>The words.</summary>
    /// <param name="ofSite">Those of the site's language.</param>
    /// <param name="english">Those for a language that the theme has no file of.</param>
    /// <param name="byLanguage">Those of each language that the theme has a file of; looked up without regard to
    /// case.</param>
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

    /// <summary>The words in a language; <c>de</c>'s for <c>de-AT</c> where the theme has no more than that.</summary>
    /// <param name="language">As in the lang attribute; null for the site's.</param>
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
