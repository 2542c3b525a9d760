using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Text.Characters;

namespace Blog.Reading.Cards;

/// <summary>A field below <c>fetched</c>.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Texts">Its text, or those of its list.</param>
/// <param name="IsList">Whether it is a list.</param>
public sealed record FetchedField(string Key, ImmutableArray<string> Texts, bool IsList)
{
    private const int LineWidth = 100;

    /// <summary>A field with one text; without texts for null and for an empty text.</summary>
    public static FetchedField Of(string key, string? text) =>
        new(key, string.IsNullOrEmpty(text) ? [] : [text], IsList: false);

    /// <summary>A field as it was read; null for values that a fetch never writes: a map, or a list of anything but
    /// texts.</summary>
    public static FetchedField? Read(DataEntry entry) =>
        entry.Value switch
        {
            DataScalar { Kind: DataScalarKind.Null } => new FetchedField(entry.Key, [], IsList: false),
            DataScalar scalar => new FetchedField(entry.Key, [scalar.Text], IsList: false),
            DataList list when list.Items.All(i => i is DataScalar) => new FetchedField(
                entry.Key,
                [.. list.Items.OfType<DataScalar>().Select(s => s.Text)],
                IsList: true
            ),
            _ => null,
        };

    /// <summary>Whether it says the same as another.</summary>
    public bool Says(FetchedField other) =>
        Key == other.Key && Texts.SequenceEqual(other.Texts, StringComparer.Ordinal);

    /// <summary>Its lines; a long text is folded.</summary>
    /// <param name="indent">The text before its key.</param>
    public IEnumerable<string> Lines(string indent)
    {
        if (Key == "code")
            return Texts.SelectMany(t => Block($"{indent}  -", t, indent + "    ")).Prepend($"{indent}{Key}:");
        if (IsList)
            return [$"{indent}{Key}: {YamlText.ListOf(Texts)}"];
        var text = Texts.IsEmpty ? "" : Texts[0];
        if (text.Contains('\n', StringComparison.Ordinal))
            return Block($"{indent}{Key}:", text, indent + "  ");
        var line = $"{indent}{Key}: {Scalar(text)}";
        return line.Length <= LineWidth || !CanBeFolded(text)
            ? [line]
            : [$"{indent}{Key}: >-", .. Folded(text, indent + "  ")];
    }

    // Lines as they are: https://yaml.org/spec/1.2.2/#812-literal-style. What it cannot hold stands between quotes.
    private static IEnumerable<string> Block(string before, string text, string indent)
    {
        var lines = text.Split('\n');
        if (
            string.IsNullOrWhiteSpace(lines[0])
            || string.IsNullOrWhiteSpace(lines[^1])
            || lines.Any(l => !YamlText.IsPrintable(l.Replace('\t', ' ')))
        )
            return [$"{before} {YamlText.Quoted(text)}"];
        // Without the number the first line would say how far the text is indented.
        var depth = text[0] is ' ' or '\t' ? "2" : "";
        return lines.Select(l => l.Length == 0 ? "" : indent + l).Prepend($"{before} |{depth}-");
    }

    private string Scalar(string text) =>
        Key switch
        {
            "date" or "published" or "dead_since" or "year" when text.All(c => char.IsAsciiDigit(c) || c == '-') =>
                text,
            "canonical" or "archive" or "player" or "icon" or "image" or "checksum" => YamlText.OfAddress(text),
            _ => YamlText.Of(text),
        };

    // A folded text must have single spaces between its words; others would be lost or change its meaning.
    private static bool CanBeFolded(string text) =>
        YamlText.IsPrintable(text)
        && text.Split(' ').Length > 1
        && text.Split(' ').All(w => w.Length > 0 && !w.Any(char.IsWhiteSpace));

    private static IEnumerable<string> Folded(string text, string indent)
    {
        var line = indent;
        foreach (var word in text.Split(' '))
        {
            if (line.Length > indent.Length && line.Length + 1 + word.Length > LineWidth)
            {
                yield return line;
                line = indent;
            }

            line += (line.Length > indent.Length ? " " : "") + word;
        }

        yield return line;
    }
}
