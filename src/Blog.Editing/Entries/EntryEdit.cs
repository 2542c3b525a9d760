using System.Collections.Immutable;
using Blog.Data.Nodes;

namespace Blog.Editing.Entries;

/// <summary>An edit of one entry of a list in front matter.</summary>
/// <param name="Key">The list's key, as it is written where there is no list yet.</param>
/// <param name="Choose">Decides the change, given the list's entries: maps or single values, in the order written. A
/// single value where a list is expected counts as a list of one, and a missing list as empty.</param>
internal sealed record EntryEdit(string Key, Func<ImmutableArray<DataNode>, EntryChange> Choose);

/// <summary>A change of a list in front matter.</summary>
/// <param name="Index">Which of its entries is changed, counted from 0; null adds one at the end.</param>
/// <param name="Fields">The keys that the entry is to have; its others stay. An entry that is a single text becomes a
/// map of these alone. One field without a name makes an entry that is a text; such entries are added and never
/// changed.</param>
internal sealed record EntryChange(int? Index, ImmutableArray<EntryField> Fields)
{
    /// <summary>The entry's text when it is a single text; null for a map.</summary>
    internal EntryField? Alone => Fields is [{ Name.Length: 0 } only] ? only : null;
}

/// <summary>One key of a changed or added entry.</summary>
/// <param name="Name">The key; empty for an entry that is a single text.</param>
/// <param name="Value">The value it is to have, a text.</param>
internal sealed record EntryField(string Name, string Value)
{
    /// <summary>Whether the value is a day, year first (<c>2020-11-12</c>): TOML has a type of its own for
    /// it.</summary>
    public bool IsDay { get; init; }
}
