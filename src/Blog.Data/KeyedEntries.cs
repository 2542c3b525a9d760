using System.Collections.Immutable;
using Blog.Data.Nodes;

namespace Blog.Data;

/// <summary>The entries of a map by the keys of a table. Case does not count, an alias counts as its key, and a
/// stand-in is used for a key that is left out.</summary>
internal sealed class KeyedEntries
{
    private readonly DataKeys _keys;
    private readonly DataEntry?[] _entries;

    /// <summary>Finds the key of each entry.</summary>
    /// <param name="map">The map.</param>
    /// <param name="keys">The table.</param>
    /// <param name="blankIsLeftOut">Whether a key with an empty text, list or map counts as left out.</param>
    public KeyedEntries(DataMap map, DataKeys keys, bool blankIsLeftOut)
    {
        _keys = keys;
        _entries = new DataEntry?[keys.Count];
        var unknown = ImmutableArray.CreateBuilder<DataEntry>();
        var repeated = ImmutableArray.CreateBuilder<(DataEntry First, DataEntry Repeated)>();
        foreach (var entry in map.Entries)
        {
            var index = IndexOf(entry.Key);
            if (index < 0)
                unknown.Add(entry);
            else if (blankIsLeftOut && IsBlank(entry.Value))
                continue;
            else if (_entries[index] is { } first)
                repeated.Add((first, entry));
            else
                _entries[index] = entry;
        }

        (Unknown, Repeated) = (unknown.ToImmutable(), repeated.ToImmutable());
        if (!Unknown.IsEmpty)
            FillIn();
    }

    /// <summary>The entries whose keys are not in the table, in the order written.</summary>
    public ImmutableArray<DataEntry> Unknown { get; }

    /// <summary>Entries whose key is an alias of an earlier entry's key, each with that earlier entry.</summary>
    public ImmutableArray<(DataEntry First, DataEntry Repeated)> Repeated { get; }

    /// <summary>The entries that are there, by their names in the table, in its order.</summary>
    public IEnumerable<(string Name, DataEntry Entry)> Named =>
        _entries.Index().Where(e => e.Item is not null).Select(e => (_keys[e.Index].Name, e.Item!));

    /// <summary>The entry of a key; null when it is left out.</summary>
    /// <exception cref="ArgumentException">The key is not in the table.</exception>
    public DataEntry? Find(string key)
    {
        var index = IndexOf(key);
        return index >= 0
            ? _entries[index]
            : throw new ArgumentException($"The key '{key}' is not in the table.", nameof(key));
    }

    /// <summary>The key of this name in the table, which must have it.</summary>
    public DataKey KeyOf(string key) => _keys[IndexOf(key)];

    /// <summary>Whether the value of a key comes from an entry that only stands in for it.</summary>
    public bool IsStandIn(string key) => Find(key) is { } entry && IndexOf(entry.Key) != IndexOf(key);

    /// <summary>Whether a key that is not in the table stands in for one that is.</summary>
    public bool StandsIn(string key) => _keys.Any(k => k.StandIns.Contains(key, StringComparer.OrdinalIgnoreCase));

    private void FillIn()
    {
        for (var i = 0; i < _keys.Count; i++)
        {
            if (_entries[i] is null && !_keys[i].StandIns.IsEmpty)
                _entries[i] = _keys[i].StandIns.Select(StandIn).FirstOrDefault(e => e is not null && !IsBlank(e.Value));
        }
    }

    private DataEntry? StandIn(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var outer = Unknown.FirstOrDefault(e =>
            e.Key.AsSpan().Equals(name.AsSpan(0, dot < 0 ? name.Length : dot), StringComparison.OrdinalIgnoreCase)
        );
        return dot < 0 ? outer : (outer?.Value as DataMap)?.Find(name[(dot + 1)..]);
    }

    private static bool IsBlank(DataNode node) =>
        node switch
        {
            DataScalar scalar => scalar.Kind == DataScalarKind.Null || string.IsNullOrWhiteSpace(scalar.Text),
            DataList list => list.Items.All(IsBlank),
            DataMap map => map.Entries.IsEmpty,
            _ => false,
        };

    private int IndexOf(string key) => _keys.IndexOf(key);
}
