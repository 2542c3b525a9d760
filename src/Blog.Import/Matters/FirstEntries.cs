using System.Collections.Immutable;
using Blog.Data.Nodes;

namespace Blog.Import.Matters;

/// <summary>Collects entries of a map: of those with one key, where case does not count, the first.</summary>
internal sealed class FirstEntries
{
    private readonly ImmutableArray<DataEntry>.Builder _entries = ImmutableArray.CreateBuilder<DataEntry>();
    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The entries, in the order in which they came.</summary>
    public ImmutableArray<DataEntry> All => _entries.ToImmutable();

    /// <summary>Adds an entry. False when there is one with its key.</summary>
    public bool TryAdd(DataEntry entry)
    {
        if (!_keys.Add(entry.Key))
            return false;
        _entries.Add(entry);
        return true;
    }

    /// <summary>Adds those whose keys are new.</summary>
    public void AddAll(IEnumerable<DataEntry> entries)
    {
        foreach (var entry in entries)
            TryAdd(entry);
    }
}
