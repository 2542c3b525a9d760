using System.Collections.Immutable;
using Blog.Reading.Catalogue;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>Links of reviews that have something in common.</summary>
/// <param name="Id">A name for its place on a page: no two groups of one list have the same.</param>
/// <param name="Name">What they have in common, in words: the review's title, or the source.</param>
/// <param name="Links">The links, the newest review's first, in the order of its text; each with what templates
/// see.</param>
internal sealed record ReviewedLinkGroup(
    string Id,
    string Name,
    ImmutableArray<(ReviewedLink Link, ThemeObject Variable)> Links
)
{
    /// <summary>The review that all are of; null for links of one source.</summary>
    public SiteReview? Review { get; init; }

    /// <summary>The host that all are on; null for links of one review.</summary>
    public string? Host { get; init; }
}
