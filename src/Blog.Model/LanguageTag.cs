using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Blog.Model;

/// <summary>Tags of languages (BCP 47): <c>en</c>, <c>pt-BR</c>, <c>zh-Hans</c>.</summary>
public static partial class LanguageTag
{
    private const int LongestTag = 80;

    // ISO 639-1.
    private static readonly FrozenSet<string> TwoLetters = FrozenSet.Create(
        StringComparer.Ordinal,
        (
            "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de "
            + "dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id "
            + "ie ig ii ik io is it iu iw ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt "
            + "lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt "
            + "qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn "
            + "to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
        ).Split(' ')
    );

    // A name, then its tag.
    private static readonly FrozenDictionary<string, string> ByName = (
        "arabic ar catalan ca chinese zh cn zh croatian hr czech cs danish da dansk da deutsch de dutch nl "
        + "eng en english en espanol es español es finnish fi francais fr français fr fre fr french fr gb en "
        + "ger de german de greek el hebrew he hindi hi hungarian hu indonesian id italian it italiano it "
        + "japanese ja jp ja korean ko nederlands nl norsk no norwegian no persian fa polish pl polski pl "
        + "portugues pt portuguese pt português pt romanian ro russian ru slovak sk spanish es suomi fi svenska "
        + "sv swedish sv thai th turkish tr türkçe tr ukrainian uk vietnamese vi русский ru українська uk עברית "
        + "he العربية ar 中文 zh 日本語 ja 한국어 ko"
    )
        .Split(' ')
        .Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The names that <see cref="OfName"/> knows, for suggestions.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The tag in its usual letters: a locale's form is read too (<c>zh_CN</c>, <c>en_US.UTF-8</c>). Null when
    /// the text does not have the form of a tag, or its two-letter language does not exist.</summary>
    public static string? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var written = text.Trim();
        if (written.IndexOfAny(['.', '@']) is > 0 and var end && written.Contains('_', StringComparison.Ordinal))
            written = written[..end];
        var tag = written.Replace('_', '-');
        if (tag.Length > LongestTag || !Form().IsMatch(tag))
            return null;
        var parts = tag.Split('-');
        var exists = parts[0].Length != 2 || IsLanguage(parts[0]);
        return exists ? string.Join('-', parts.Select(InUsualCase)) : null;
    }

    /// <summary>The tag of a language by its English name or its own; null for a text that names none.</summary>
    public static string? OfName(string name) => ByName.GetValueOrDefault(name.Trim());

    /// <summary>Whether two letters, in any case, are a language.</summary>
    public static bool IsLanguage(string letters) =>
        letters.Length == 2 && TwoLetters.Contains(letters.ToLowerInvariant());

    // RFC 5646, 2.1.1: regions in capitals, scripts with one capital, everything else in lower case.
    private static string InUsualCase(string part, int index) =>
        (index, part.Length) switch
        {
            (0, _) => part.ToLowerInvariant(),
            (_, 2) => part.ToUpperInvariant(),
            (_, 4) when char.IsLetter(part[0]) => string.Concat(
                part[..1].ToUpperInvariant(),
                part[1..].ToLowerInvariant()
            ),
            _ => part.ToLowerInvariant(),
        };

    // BCP 47 allows languages of five to eight letters, but none was ever registered.
    [GeneratedRegex(
        "^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
            + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[A-WYZa-wyz0-9](?:-[A-Za-z0-9]{2,8})+)*"
            + "(?:-x(?:-[A-Za-z0-9]{1,8})+)?|x(?:-[A-Za-z0-9]{1,8})+)$"
    )]
    private static partial Regex Form();
}
