namespace Blog.Editing.Entries;

/// <summary>One key that an entry of a list is to have.</summary>
/// <param name="Name">The key; empty for an entry that is the value alone and no map.</param>
/// <param name="Value">The value it is to have, a text.</param>
public sealed record EntryField(string Name, string Value)
{
    /// <summary>Whether the value is a day, year first (<c>2020-11-12</c>): TOML has a type of its own for
    /// it.</summary>
    public bool IsDay { get; init; }
}
