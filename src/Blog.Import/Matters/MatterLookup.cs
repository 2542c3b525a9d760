using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Reading.Parsing.Fields;

namespace Blog.Import.Matters;

/// <summary>Finds the values of this program's keys in the front matter of another generator, by all names that this
/// program understands, and knows what was not asked for.</summary>
/// <param name="matter">The front matter.</param>
internal sealed class MatterLookup(DataMap matter)
{
    private static readonly ImmutableDictionary<string, DataKey> Keys = FrontMatterKeys.All.ToImmutableDictionary(k =>
        k.Name
    );

    private static readonly FrozenSet<string> OwnNames = FrontMatterKeys
        .All.SelectMany(k => k.Aliases.Prepend(k.Name))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a key: under its own name or an alias, else under a name of another generator; null when
    /// there is none. It counts as asked for.</summary>
    public DataNode? Take(string key)
    {
        var found = Own(key).FirstOrDefault();
        if (found is not null)
        {
            _taken.Add(found.Key);
            return found.Value;
        }

        foreach (var name in Keys[key].StandIns)
        {
            var dot = name.IndexOf('.', StringComparison.Ordinal);
            var outer = matter.Find(dot < 0 ? name : name[..dot]);
            var value = dot < 0 ? outer?.Value : (outer?.Value as DataMap)?.Find(name[(dot + 1)..])?.Value;
            if (value is null || IsBlank(value))
                continue;
            if (dot < 0)
                _taken.Add(outer!.Key);
            return value;
        }

        return null;
    }

    /// <summary>All entries of a key whose values add up, such as tags. They count as asked for.</summary>
    public ImmutableArray<DataEntry> TakeAll(string key)
    {
        var own = Own(key).ToImmutableArray();
        if (own.IsEmpty)
            return Take(key) is { } value ? [Made.Entry(key, value)] : [];
        foreach (var entry in own)
            _taken.Add(entry.Key);
        return own;
    }

    /// <summary>Marks a key as asked for.</summary>
    public void Drop(string key) => _taken.Add(key);

    /// <summary>The entries that nobody asked for, less empty ones, in the order written.</summary>
    public IEnumerable<DataEntry> Rest => matter.Entries.Where(e => !_taken.Contains(e.Key) && !IsBlank(e.Value));

    /// <summary>Whether a key is one of this program's, by its name or an alias.</summary>
    public static bool IsOwn(string key) => OwnNames.Contains(key);

    /// <summary>Whether there is nothing in a value.</summary>
    public static bool IsBlank(DataNode node) =>
        node switch
        {
            DataScalar scalar => scalar.Kind == DataScalarKind.Null || string.IsNullOrWhiteSpace(scalar.Text),
            DataList list => list.Items.All(IsBlank),
            DataMap map => map.Entries.IsEmpty,
            _ => false,
        };

    private IEnumerable<DataEntry> Own(string key) =>
        matter.Entries.Where(e =>
            Keys[key].Aliases.Prepend(key).Contains(e.Key, StringComparer.OrdinalIgnoreCase) && !IsBlank(e.Value)
        );
}
