using System.Collections.Immutable;
using Blog.Data.Nodes;

namespace Blog.Data.Editing;

/// <summary>An edit of one entry of a list in front matter.</summary>
/// <param name="Key">The list's key, as it is written where there is no list yet.</param>
/// <param name="Choose">
/// Says what is to become of the list when it is shown its entries: maps or single values, in the order written. A
/// value that stands alone where a list is expected is shown as a list of one, and a missing list as an empty one.
/// </param>
public sealed record EntryEdit(string Key, Func<ImmutableArray<DataNode>, EntryChange> Choose);

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

/// <summary>One key that an entry of a list is to have.</summary>
/// <param name="Name">The key; empty for an entry that is the value alone and no map.</param>
/// <param name="Value">The value it is to have, a text.</param>
public sealed record EntryField(string Name, string Value)
{
    /// <summary>Whether the value is a day, year first (<c>2020-11-12</c>): TOML has a type of its own for
    /// it.</summary>
    public bool IsDay { get; init; }
}
