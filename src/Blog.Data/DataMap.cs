using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Data;

/// <summary>Keys with values, in the order written; no key stands twice (keys are compared without case).</summary>
/// <param name="Span">Where the map stands.</param>
/// <param name="Entries">The keys with their values.</param>
public sealed record DataMap(SourceSpan Span, ImmutableArray<DataEntry> Entries) : DataNode(Span)
{
    /// <summary>A map with nothing in it.</summary>
    public static DataMap Empty { get; } = new(default, []);

    /// <summary>The entry with this key, in any case; null when there is none.</summary>
    public DataEntry? Find(string key) =>
        Entries.FirstOrDefault(e => e.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
}
