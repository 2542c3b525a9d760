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

/// <summary>A part of a series that is not written yet.</summary>
/// <param name="Part">Its number, from 1.</param>
/// <param name="Title">Its working title.</param>
/// <param name="Note">What it will be about, or when it is due; null when nothing was noted.</param>
public sealed record PlannedPart(int Part, string Title, string? Note);

/// <summary>A post's place in a series.</summary>
/// <param name="Name">The series as the post names it: its key in <c>series.yml</c>, or its title.</param>
/// <param name="Part">The part's number from 1, or null to be counted by date.</param>
public sealed record SeriesReference(string Name, int? Part);
