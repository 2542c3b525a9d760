using System.Collections.Immutable;
using Blog.Data.Nodes;

namespace Blog.Import.Sources.Exports;

/// <summary>Front matter that is made of what an export says. Its values have no places. A value that is null or empty
/// is left out, and of a key that comes twice the first stays.</summary>
internal sealed record ExportMatter
{
    private ImmutableArray<DataEntry> Entries { get; init; } = [];

    /// <summary>The map.</summary>
    public DataMap Map => new(default, Entries);

    /// <summary>Adds a text.</summary>
    public ExportMatter With(string key, string? value) =>
        string.IsNullOrWhiteSpace(value) ? this : With(key, Text(value.Trim()));

    /// <summary>Adds a list of texts.</summary>
    public ExportMatter With(string key, IEnumerable<string> values)
    {
        ImmutableArray<DataNode> items =
        [
            .. values.Where(v => v.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Select(Text),
        ];
        return items.IsEmpty ? this : With(key, new DataList(default, items));
    }

    /// <summary>Adds the picture of a document.</summary>
    /// <param name="source">Its address; null for none.</param>
    /// <param name="alt">What it shows; null for nothing.</param>
    public ExportMatter WithImage(string? source, string? alt) =>
        string.IsNullOrWhiteSpace(source) ? this
        : string.IsNullOrWhiteSpace(alt) ? With("image", source)
        : With("image", new ExportMatter().With("src", source).With("alt", alt).Map);

    private ExportMatter With(string key, DataNode value) =>
        Map.Find(key) is not null ? this : this with { Entries = Entries.Add(new DataEntry(key, default, value)) };

    private static DataScalar Text(string value) => new(default, DataScalarKind.Text, value);
}
