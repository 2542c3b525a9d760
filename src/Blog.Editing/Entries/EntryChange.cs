using System.Collections.Immutable;

namespace Blog.Editing.Entries;

/// <summary>What is to become of a list in front matter.</summary>
/// <param name="Index">Which of its entries is changed, counted from 0; null adds one at the end.</param>
/// <param name="Fields">
/// The keys that the entry is to have; its others stay. An entry that is a single text becomes a map of these alone.
/// One field without a name is an entry that is a text alone; such entries are added and never changed. </param>
public sealed record EntryChange(int? Index, ImmutableArray<EntryField> Fields)
{
    /// <summary>The text that the entry is alone; null for a map.</summary>
    internal EntryField? Alone => Fields is [{ Name.Length: 0 } only] ? only : null;
}
