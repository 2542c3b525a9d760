using System.Collections.Frozen;

namespace Blog.Model;

/// <summary>The direction in which a language is written. Browsers do not derive <c>dir</c> from <c>lang</c>.</summary>
public static class TextDirection
{
    // Scripts that run from right to left (Unicode Character Database, ISO 15924 codes).
    private static readonly FrozenSet<string> Scripts = Names(
        "adlm arab aran armi avst chrs cprt elym gara hatr hebr hung khar lydi mand mani mend merc mero narb "
            + "nbat nkoo orkh ougr palm phli phlp phnx prti rohg samr sarb sogd sogo syrc syre syrj syrn thaa yezi"
    );

    // Languages whose usual script is one of these (CLDR's likely subtags).
    private static readonly FrozenSet<string> Languages = Names(
        "ae aeb aii ajp apc apd ar arc arq ars ary arz ayl azb bal bcc bej bgn bqi brh ckb dcc dv fa fas far glk "
            + "gbz haz he heb hnd hno iw jpr jrb khw ks lah lki lrc luz mid mzn nqo pal pbt pes pnb prd prs ps pus "
            + "rhg sam sd sdh sgl shu skr smp syc syr tmr trw ug uig ur urd uzs xpr yi yid ydd"
    );

    /// <summary>
    /// Whether a text of this language runs from right to left. A script in the tag decides before the language:
    /// <c>ar-Latn</c> does not, <c>uz-Arab</c> does.
    /// </summary>
    /// <param name="language">A language tag (BCP 47), in any case.</param>
    public static bool IsRightToLeft(string language)
    {
        var subtags = language.ToLowerInvariant().Split('-', '_');
        var script = subtags
            .Skip(1)
            .TakeWhile(s => s.Length > 1)
            .FirstOrDefault(s => s.Length == 4 && s.All(char.IsAsciiLetter));
        return script is null ? IsUsuallyRightToLeft(subtags) : Scripts.Contains(script);
    }

    /// <summary>The value of HTML's <c>dir</c> for a language: <c>rtl</c> or <c>ltr</c>.</summary>
    /// <param name="language">A language tag (BCP 47).</param>
    public static string Of(string language) => IsRightToLeft(language) ? "rtl" : "ltr";

    // Some languages are written in another script in some countries (CLDR's likely subtags).
    private static bool IsUsuallyRightToLeft(string[] subtags) =>
        subtags switch
        {
            ["pa", .., "pk"] or ["uz", .., "af"] or ["kk" or "ky", .., "cn"] => true,
            ["az" or "tk" or "ku", .., "ir" or "iq"] or ["ku", .., "lb"] => true,
            ["sd", .., "in"] => false,
            [var language, ..] => Languages.Contains(language),
            _ => false,
        };

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
