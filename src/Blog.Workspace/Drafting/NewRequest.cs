using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Model;
using Blog.Model.Dates;

namespace Blog.Workspace.Drafting;

/// <summary>A document to start.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title, or a review's month.</param>
public sealed partial record NewRequest(PostKind Kind, string Title)
{
    /// <summary>The month that a review is about, when its title is one; null for all others.</summary>
    public YearMonth? Month => Kind == PostKind.Review ? YearMonth.Read(Title.Trim()) : null;

    /// <summary>Whether the title of a review is written like a month but is not one: <c>2020-13</c>.</summary>
    public bool IsOfNoMonth => Kind == PostKind.Review && Month is null && LikeAMonth().IsMatch(Title.Trim());

    /// <summary>Its slug; null to make it from the title.</summary>
    public Slug? Slug { get; init; }

    /// <summary>The series it continues, by key or title; null for none.</summary>
    public string? Series { get; init; }

    /// <summary>Whether it gets a folder of its own.</summary>
    public bool HasFolder { get; init; }

    /// <summary>Whether browser and editor are opened when a preview is running.</summary>
    public bool IsOpened { get; init; } = true;

    /// <summary>Its tags.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    // In the digits of any script.
    [GeneratedRegex(@"^\p{Nd}{4}-\p{Nd}{1,2}$")]
    private static partial Regex LikeAMonth();
}
