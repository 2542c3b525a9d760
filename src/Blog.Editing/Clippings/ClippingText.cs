using System.Globalization;
using Blog.Model.Clippings;
using Blog.Model.Dates;
using Blog.Text.Characters;

namespace Blog.Editing.Clippings;

/// <summary>Writes clippings as YAML in the form that a person would use.</summary>
public static class ClippingText
{
    private const string UrlSigns = "-._~:/?#@!$&'()*+;=%";

    /// <summary>The first lines of a new file.</summary>
    public static string HeadOf(YearMonth month) =>
        $"# Links for the review of {month}. `blog clip` adds to them, and so may you.\n";

    /// <summary>The lines of a clipping as an item of a list, each with LF at its end.</summary>
    /// <param name="clipping">The clipping.</param>
    /// <param name="indentation">The text before its dash.</param>
    public static string LinesOf(Clipping clipping, string indentation = "")
    {
        ArgumentNullException.ThrowIfNull(clipping);
        var fields = FieldsOf(clipping, indentation + "  ").Select(f => $"{f.Key}: {f.Value}");
        return $"{indentation}- {string.Join($"\n{indentation}  ", fields)}\n";
    }

    /// <summary>A clipping as a map between braces.</summary>
    internal static string InBraces(Clipping clipping) =>
        $"{{{string.Join(", ", FieldsOf(clipping).Select(f => $"{f.Key}: {f.Value}"))}}}";

    /// <summary>The fields of a clipping that say something, with their values as YAML.</summary>
    /// <param name="clipping">The clipping.</param>
    /// <param name="margin">The text before each key; null where everything must be on one line, notes
    /// included.</param>
    internal static IEnumerable<(string Key, string Value)> FieldsOf(Clipping clipping, string? margin = null)
    {
        yield return ("url", UrlOf(clipping.Url));
        if (clipping.Title.Length > 0)
            yield return ("title", YamlText.Of(clipping.Title));
        if (clipping.Note.Length > 0)
            yield return ("note", NoteOf(clipping.Note, margin));
        if (!clipping.Tags.IsEmpty)
            yield return ("tags", YamlText.ListOf(clipping.Tags.Select(t => t.Value)));
        if (clipping.Date is { } date)
            yield return ("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    // A note of one line is always quoted, since its author may extend it. Several lines stay lines where nothing in
    // them needs an escape (YAML 1.2.2, 8.1.2).
    private static string NoteOf(string note, string? margin)
    {
        var lines = note.Split('\n');
        return
            margin is not null && lines.Length > 1 && lines.All(YamlText.IsPrintable) && !char.IsWhiteSpace(lines[0][0])
            ? "|-" + string.Concat(lines.Select(LineOf))
            : YamlText.Quoted(note);

        string LineOf(string line) => line.Length == 0 ? "\n" : $"\n{margin}  {line}";
    }

    private static string UrlOf(string url) =>
        url.All(c => char.IsAsciiLetterOrDigit(c) || UrlSigns.Contains(c, StringComparison.Ordinal))
        && !url.EndsWith(':')
            ? url
            : YamlText.Quoted(url);
}
