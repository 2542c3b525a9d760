using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Text.Characters;

namespace Blog.Import.Matters;

/// <summary>Makes values of front matter, which stand nowhere yet.</summary>
internal static class Made
{
    /// <summary>A text.</summary>
    public static DataScalar Text(string text) => new(default, DataScalarKind.Text, text);

    /// <summary>A truth value.</summary>
    public static DataScalar Flag(bool flag) => new(default, DataScalarKind.Boolean, flag ? "true" : "false");

    /// <summary>A list of texts.</summary>
    public static DataList List(IEnumerable<string> texts) => new(default, [.. texts.Select(Text)]);

    /// <summary>A map.</summary>
    public static DataMap Map(params IEnumerable<DataEntry> entries) => new(default, [.. entries]);

    /// <summary>An entry.</summary>
    public static DataEntry Entry(string key, DataNode value) => new(key, default, value);

    /// <summary>The same value without its places.</summary>
    public static DataNode Copy(DataNode node) =>
        node switch
        {
            DataScalar scalar => scalar with { Span = default },
            DataList list => new DataList(default, [.. list.Items.Select(Copy)]),
            DataMap map => Map(map.Entries.Select(e => Entry(e.Key, Copy(e.Value)))),
            _ => node,
        };

    /// <summary>The text of a value on one line; null for a list, a map and nothing.</summary>
    public static string? OneLine(DataNode? node) =>
        node is DataScalar { Kind: not DataScalarKind.Null } scalar ? OneLine(scalar.Text) : null;

    /// <summary>A text on one line; null when there is nothing in it.</summary>
    public static string? OneLine(string text)
    {
        var line = string.Join(' ', ComposedText.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }

    /// <summary>Whether a text is a whole address of the web.</summary>
    public static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https");

    /// <summary>The texts in a value: a list and lists in it, the names of a list of maps, the keys of a map, or one
    /// text that is split.</summary>
    /// <param name="node">The value.</param>
    /// <param name="split">How one text is split.</param>
    public static ImmutableArray<string> Texts(DataNode node, Func<string, IEnumerable<string>> split) =>
        [
            .. (
                node switch
                {
                    DataScalar { Kind: DataScalarKind.Null } => [],
                    DataScalar scalar => split(scalar.Text),
                    DataList list => list.Items.SelectMany(ItemsOf),
                    DataMap map => map.Entries.Select(e => e.Key),
                    _ => [],
                }
            )
                .Select(OneLine)
                .OfType<string>(),
        ];

    private static IEnumerable<string> ItemsOf(DataNode item) =>
        item switch
        {
            DataScalar { Kind: not DataScalarKind.Null } scalar => [scalar.Text],
            DataList list => list.Items.SelectMany(ItemsOf),
            DataMap map => (map.Find("name") ?? map.Find("title") ?? map.Find("slug"))?.Value is DataScalar named
                ? [named.Text]
                : map.Entries.Select(e => e.Key),
            _ => [],
        };
}
