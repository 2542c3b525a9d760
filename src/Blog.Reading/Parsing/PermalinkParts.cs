using System.Collections.Immutable;
using Blog.Model;

namespace Blog.Reading.Parsing;

/// <summary>What a document has for the pattern of its address.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Date">Its date; null for none.</param>
public sealed record PermalinkParts(Slug Slug, DateTimeOffset? Date)
{
    /// <summary>Its title.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its file's name without date and extension.</summary>
    public string Name { get; init; } = "";

    /// <summary>The slug of its series; null for none.</summary>
    public Slug? Series { get; init; }

    /// <summary>Its folder below the folder of its kind; empty for none.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Its categories.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];
}
