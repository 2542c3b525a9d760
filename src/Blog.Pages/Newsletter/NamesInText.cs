using System.Collections.Frozen;
using Blog.Engine;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Newsletter;

/// <summary>Finds whatever can be the name of a file or a slug in a text as written: each run of letters, digits,
/// <c>-</c>, <c>_</c> and <c>.</c>. The map renders no texts, and these names are enough to know which pictures a text
/// can show.</summary>
internal static class NamesInText
{
    /// <summary>The names; kept as long as the text is the same.</summary>
    public static FrozenSet<string> Of(SourceText source, ModuleContext context) =>
        context.Kept.GetOrMake(
            new FingerprintBuilder().Add("names in a text").Add(source.Fingerprint).ToFingerprint(),
            () => Read(source.Text)
        );

    private static FrozenSet<string> Read(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_' or '.'))
                continue;
            if (i > start)
                names.Add(text[start..i]);
            start = i + 1;
        }

        return names.ToFrozenSet(StringComparer.Ordinal);
    }
}
