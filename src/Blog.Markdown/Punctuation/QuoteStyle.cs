using System.Collections.Frozen;

namespace Blog.Markdown.Punctuation;

/// <summary>The quotes of a language.</summary>
/// <param name="Language">The language (BCP 47); empty when unknown.</param>
/// <param name="Open">Opens a quotation.</param>
/// <param name="Close">Closes it.</param>
/// <param name="InnerOpen">Opens a quotation within another.</param>
/// <param name="InnerClose">Closes it.</param>
internal sealed record QuoteStyle(string Language, string Open, string Close, string InnerOpen, string InnerClose)
{
    private const string English = "“ ” ‘ ’";

    // Unicode's CLDR 48 (delimiters), where it differs from English. In Dutch and Spanish usage is divided: what an
    // author types as double quotes stays double, and Spanish has the marks that its academies put first. French has
    // a space within its quotes, at which no line breaks.
    private static readonly FrozenDictionary<string, string> _ofLanguages = Table(
        ("„ “ ‚ ‘", "bg cs de dsb et hr hsb is lb lt mk nds sk sl"),
        ("« » ‹ ›", "am de-CH de-LI fa gsw it-CH"),
        ("« » “ ”", "ast br ca cv el es eu it oc pt-PT sc"),
        ("« » „ “", "be ky os ru sah uk"),
        ("« » ‘ ’", "nb nn no"),
        ("« » « »", "hy"),
        ("«\u202F \u202F» “ ”", "fr"),
        ("«\u202F \u202F» ‹\u202F \u202F›", "fr-CH"),
        ("» « › ‹", "ug"),
        ("” ” ’ ’", "fi he sv yi"),
        ("” “ ’ ‘", "ar ur"),
        ("“ ” ’ ‘", "uz"),
        ("„ ” ‘ ’", "bs"),
        ("„ ” ’ ’", "sr"),
        ("„ ” « »", "pl ro"),
        ("„ ” » «", "hu"),
        ("„ “ « »", "ka"),
        ("「 」 『 』", "ja yue zh-Hant zh-HK zh-MO zh-TW"),
        (English, "es-419 es-MX es-US")
    );

    /// <summary>The quotes of a language: those of its region or script if it has its own, or else those of the
    /// language itself, or else English ones.</summary>
    /// <param name="language">The language (BCP 47); <c>_</c> is taken for <c>-</c>.</param>
    public static QuoteStyle Of(string language)
    {
        var quotes = Find(language.Replace('_', '-')).Split(' ');
        return new QuoteStyle(language, quotes[0], quotes[1], quotes[2], quotes[3]);
    }

    private static string Find(string tag)
    {
        for (; tag.Length > 0; tag = tag[..Math.Max(tag.LastIndexOf('-'), 0)])
        {
            if (_ofLanguages.TryGetValue(tag, out var quotes))
                return quotes;
        }

        return English;
    }

    private static FrozenDictionary<string, string> Table(params (string Quotes, string Languages)[] rows) =>
        rows.SelectMany(row => row.Languages.Split(' ').Select(language => (language, row.Quotes)))
            .ToFrozenDictionary(pair => pair.language, pair => pair.Quotes, StringComparer.OrdinalIgnoreCase);
}
