using System.Collections.Immutable;

namespace Blog.Data;

/// <summary>One key that a map may have. It serves to check maps and to write their documentation.</summary>
/// <param name="Name">The key.</param>
/// <param name="Type">The type of its value, in words: "a text", "true or false", "a list of authors".</param>
/// <param name="Default">The default, in words; empty when the key must be given.</param>
/// <param name="Description">One or two sentences.</param>
public sealed record DataKey(string Name, string Type, string Default, string Description)
{
    /// <summary>Other names of the key, as other generators call it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Keys that are read where the key and its aliases are left out: the first of them in this order that has
    /// a value. <c>header.image</c> is a key in a map. They are never reported, and stay among the unknown
    /// keys.</summary>
    public ImmutableArray<string> StandIns { get; init; } = [];
}
