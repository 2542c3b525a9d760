using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Blog.Data;

/// <summary>The table of the keys that a map may have. It finds a key by its name or an alias without going through all
/// of them: the front matter of each document asks for every key. Made by a collection expression.</summary>
[CollectionBuilder(typeof(DataKeys), nameof(Of))]
public sealed class DataKeys : IReadOnlyList<DataKey>
{
    private readonly ImmutableArray<DataKey> _keys;
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);

    private DataKeys(ImmutableArray<DataKey> keys)
    {
        _keys = keys;
        for (var i = 0; i < keys.Length; i++)
        {
            _places.TryAdd(keys[i].Name, i);
            foreach (var alias in keys[i].Aliases)
                _places.TryAdd(alias, i);
        }
    }

    /// <summary>A table without keys.</summary>
    public static DataKeys None { get; } = new([]);

    /// <summary>How many keys there are; aliases do not count.</summary>
    public int Count => _keys.Length;

    /// <summary>A key by its place in the table.</summary>
    public DataKey this[int index] => _keys[index];

    /// <summary>A table of these keys. Of two keys with one name or alias, the first has it.</summary>
    public static DataKeys Of(ReadOnlySpan<DataKey> keys) => new([.. keys]);

    /// <summary>The place of the key that has this name or alias, in any case; -1 for none.</summary>
    public int IndexOf(string name) => _places.TryGetValue(name, out var place) ? place : -1;

    /// <inheritdoc/>
    public IEnumerator<DataKey> GetEnumerator() => ((IEnumerable<DataKey>)_keys).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
