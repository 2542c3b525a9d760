using Blog.Text;

namespace Blog.Data.Nodes;

/// <summary>Gathers the entries of one map and reports keys that stand twice; the first stays.</summary>
internal sealed class MapBuilder(SourceText source, ICollection<Diagnostic> diagnostics)
{
    // Below this a search through the list is faster than a table of hashes.
    private const int SmallMap = 12;

    private readonly List<DataEntry> _entries = [];
    private Dictionary<string, DataEntry>? _byKey;

    /// <summary>The entries so far.</summary>
    public IReadOnlyList<DataEntry> Entries => _entries;

    /// <summary>Adds an entry, or reports BLOG011 at its key when the key is taken.</summary>
    public void Add(DataEntry entry)
    {
        if (Find(entry.Key) is { } first)
            diagnostics.Add(
                DiagnosticCatalogue
                    .DuplicateKey.At(source.At(entry.KeySpan), entry.Key)
                    .WithNote("It stands here first.", source.At(first.KeySpan))
            );
        else
            Append(entry);
    }

    /// <summary>Adds an entry unless its key is taken; nothing is reported.</summary>
    public void AddMissing(DataEntry entry)
    {
        if (Find(entry.Key) is null)
            Append(entry);
    }

    /// <summary>The map of all entries added.</summary>
    public DataMap ToMap(SourceSpan span) => new(span, [.. _entries]);

    private void Append(DataEntry entry)
    {
        _entries.Add(entry);
        if (_byKey is not null)
            _byKey.Add(entry.Key, entry);
        else if (_entries.Count > SmallMap)
            _byKey = _entries.ToDictionary(e => e.Key, StringComparer.OrdinalIgnoreCase);
    }

    private DataEntry? Find(string key) =>
        _byKey is not null
            ? _byKey.GetValueOrDefault(key)
            : _entries.Find(e => e.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
}
