using System.Collections.Immutable;

namespace Blog.Data;

/// <summary>One key that a map may have. It serves to check maps, to write their documentation and
/// to make JSON Schemas.</summary>
/// <param name="Name">The key.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Default">The default, in words; empty when the key must be given.</param>
/// <param name="Description">One or two sentences.</param>
public sealed record DataKey(string Name, DataType Type, string Default, string Description)
{
    /// <summary>Whether the key must be given.</summary>
    public bool IsRequired => Default.Length == 0;

    /// <summary>Other names of the key, as other generators call it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Keys that are read where the key and its aliases are left out: the first of them in this order that has
    /// a value. <c>header.image</c> is a key in a map. They are never reported, and stay among the unknown
    /// keys.</summary>
    public ImmutableArray<string> StandIns { get; init; } = [];
}
