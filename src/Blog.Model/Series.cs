using System.Collections.Immutable;

namespace Blog.Model;

/// <summary>A series as its author describes it in <c>content/series.yml</c>, or as the first post that names it
/// implies.</summary>
/// <param name="Key">The name posts use.</param>
/// <param name="Title">The title as it is shown.</param>
/// <param name="Slug">Its name in its address.</param>
public sealed record Series(string Key, string Title, Slug Slug)
{
    /// <summary>One sentence as plain text; null when none was written.</summary>
    public string? Description { get; init; }

    /// <summary>The introduction of its landing page, in Markdown; null when none was written.</summary>
    public string? Introduction { get; init; }

    /// <summary>The picture that stands for it; null for none.</summary>
    public PostImage? Image { get; init; }

    /// <summary>Parts that are not written yet, by number.</summary>
    public ImmutableArray<PlannedPart> Planned { get; init; } = [];
}
