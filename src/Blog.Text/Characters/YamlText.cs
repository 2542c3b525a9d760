using System.Globalization;
using System.Text;

namespace Blog.Text.Characters;

/// <summary>Texts as YAML 1.2 scalars: plain where no reader could take them for something else, otherwise between
/// double quotes.</summary>
public static class YamlText
{
    private const string PlainSigns = " _.!?'()/&+-";

    private const string AddressSigns = "/._~@%+=&?:-";

    private static readonly string[] TruthWords = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"];

    /// <summary>The text as a value.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>An address, date, path or fingerprint as a value: plain where it can be. In YAML a colon ends a key
    /// only before a blank (1.2.2, 7.3.3). Other texts are quoted as needed.</summary>
    public static string OfAddress(string text) =>
        text.Length > 0
        && char.IsAsciiLetterOrDigit(text[0])
        && text[^1] != ':'
        && text.All(c => char.IsAsciiLetterOrDigit(c) || AddressSigns.Contains(c, StringComparison.Ordinal))
        && text.Any(c => !char.IsAsciiLetter(c))
            ? text
            : Of(text);

    /// <summary>A list on one line: <c>[go, "c#"]</c>.</summary>
    public static string ListOf(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Of))}]";

    /// <summary>Whether a reader may take the plain text for a truth value or for nothing: YAML 1.1 reads more words
    /// so, and many readers still do.</summary>
    public static bool IsTruthWord(string text) => TruthWords.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the text has one line and no characters that do not show, so that it can stand without
    /// escapes.</summary>
    public static bool IsPrintable(string text) => text.EnumerateRunes().All(r => !MustBeEscaped(r));

    /// <summary>The text between double quotes, on one line.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(
                rune.Value switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\t' => "\\t",
                    _ when MustBeEscaped(rune) => string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
                    _ => rune.ToString(),
                }
            );
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsLetter(text[0])
        && text.All(c => char.IsLetterOrDigit(c) || PlainSigns.Contains(c, StringComparison.Ordinal))
        && !text.EndsWith(' ')
        && !IsTruthWord(text);

    private static bool MustBeEscaped(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.OtherNotAssigned;
}
