using System.Buffers;
using System.Globalization;
using System.Text;

namespace Blog.Data.Editing;

/// <summary>Writes texts as YAML scalars that every reader takes for these texts.</summary>
internal static class YamlWriting
{
    // YAML 1.1 reads these as truth values, and many readers still do.
    private static readonly string[] Words = ["yes", "no", "on", "off", "y", "n", "true", "false", "null"];

    private static readonly SearchValues<char> Brackets = SearchValues.Create(",[]{}");

    /// <summary>Whether the text needs no quotes.</summary>
    public static bool IsPlain(string text, bool isBracketed) =>
        text.Length > 0
        && (char.IsLetterOrDigit(text[0]) || text[0] == '/')
        && IsPrintable(text)
        && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !(isBracketed && text.AsSpan().ContainsAny(Brackets))
        && YamlScalars.KindOf(text) == DataScalarKind.Text
        && !Words.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the text can stand as it is: it has one line and no characters that do not show.</summary>
    public static bool IsPrintable(string text) => text.EnumerateRunes().All(r => !MustBeEscaped(r));

    /// <summary>The text between double quotes, on one line.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
                quoted.Append('\\').Append(rune);
            else if (MustBeEscaped(rune))
                quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
            else
                quoted.Append(rune);
        }

        return quoted.Append('"').ToString();
    }

    private static bool MustBeEscaped(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned;
}
