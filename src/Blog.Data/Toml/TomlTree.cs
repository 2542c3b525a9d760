using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Text;
using Tomlyn.Syntax;

namespace Blog.Data.Toml;

/// <summary>Builds located values from Tomlyn's syntax tree, and finds keys that are defined twice.</summary>
internal sealed class TomlTree(TomlPlaces places, ICollection<Diagnostic> diagnostics)
{
    /// <summary>The document as one map; what could not be parsed is left out.</summary>
    public DataMap Read(DocumentSyntax document)
    {
        var root = new TomlTable(places.Whole, isDefined: true);
        AddAll(document.KeyValues, root, 0);
        foreach (var header in document.Tables)
            ReadTable(header, root);
        return root.ToMap();
    }

    private void ReadTable(TableSyntaxBase header, TomlTable root)
    {
        var path = TomlKeys.Path(header.Name, places);
        if (path.Length == 0 || IsTooDeep(path, 0) || Open(root, path[..^1], isHeader: true) is not { } parent)
            return;
        var table = header is TableArraySyntax ? AddToArray(parent, path[^1]) : Define(parent, path[^1]);
        if (table is null)
            return;
        table.Include(places.Of(header));
        AddAll(header.Items, table, path.Length);
    }

    private TomlTable? Define(TomlTable parent, TomlKey key)
    {
        if (parent.Find(key.Text) is not { } taken)
            return AddTable(parent, key, isArray: false, isDefined: true);
        if (taken.IsArray || taken.Table is not { IsDefined: false } table)
            return Taken(taken, key);
        table.Define();
        return table;
    }

    private TomlTable? AddToArray(TomlTable parent, TomlKey key)
    {
        if (parent.Find(key.Text) is not { } taken)
            return AddTable(parent, key, isArray: true, isDefined: true);
        if (!taken.IsArray)
            return Taken(taken, key);
        var table = new TomlTable(key.Span, isDefined: true);
        taken.Tables.Add(table);
        return table;
    }

    // Walks down a path of keys, making tables where none are.
    private TomlTable? Open(TomlTable from, ImmutableArray<TomlKey> path, bool isHeader)
    {
        foreach (var key in path)
        {
            var next = from.Find(key.Text) is { } taken
                ? taken.Table ?? Taken(taken, key)
                : AddTable(from, key, isArray: false, isDefined: !isHeader);
            if (next is null)
                return null;
            from = next;
        }

        return from;
    }

    private static TomlTable AddTable(TomlTable parent, TomlKey key, bool isArray, bool isDefined)
    {
        var table = new TomlTable(key.Span, isDefined);
        parent.Add(new TomlEntry(key.Text, key.Span) { IsArray = isArray, Tables = [table] });
        return table;
    }

    private void AddAll(IEnumerable<KeyValueSyntax> pairs, TomlTable table, int depth)
    {
        foreach (var pair in pairs)
            Add(pair, table, depth);
    }

    private void Add(KeyValueSyntax pair, TomlTable table, int depth)
    {
        var path = TomlKeys.Path(pair.Key, places);
        if (
            path.Length == 0
            || pair.Value is null
            || IsTooDeep(path, depth)
            || Open(table, path[..^1], isHeader: false) is not { } holder
        )
            return;
        if (holder.Find(path[^1].Text) is { } taken)
            Taken(taken, path[^1]);
        else if (ReadValue(pair.Value, depth + path.Length) is { } value)
            holder.Add(new TomlEntry(path[^1].Text, path[^1].Span) { Value = value });
        holder.Include(places.Of(pair));
    }

    private DataNode? ReadValue(ValueSyntax value, int depth) =>
        value switch
        {
            ArraySyntax array => new DataList(places.Of(array), [.. ReadItems(array, depth + 1)]),
            InlineTableSyntax inline => ReadInline(inline, depth + 1),
            _ => TomlScalars.Read(value, places.Of(value)),
        };

    private IEnumerable<DataNode> ReadItems(ArraySyntax array, int depth) =>
        array.Items.Select(i => i.Value is null ? null : ReadValue(i.Value, depth)).OfType<DataNode>();

    private DataMap ReadInline(InlineTableSyntax inline, int depth)
    {
        var table = new TomlTable(places.Of(inline), isDefined: true);
        AddAll(inline.Items.Select(i => i.KeyValue).OfType<KeyValueSyntax>(), table, depth);
        return table.ToMap();
    }

    private bool IsTooDeep(ImmutableArray<TomlKey> path, int depth)
    {
        if (path.Length + depth <= DataLimits.Depth)
            return false;
        diagnostics.Add(DiagnosticCatalogue.DataTooComplex.At(places.Source.At(path[0].Span), DataLimits.TooDeep));
        return true;
    }

    private TomlTable? Taken(TomlEntry first, TomlKey second)
    {
        diagnostics.Add(
            DiagnosticCatalogue
                .DuplicateKey.At(places.Source.At(second.Span), second.Text)
                .WithNote("It stands here first.", places.Source.At(first.KeySpan))
        );
        return null;
    }
}
