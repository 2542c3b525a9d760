using System.Collections.Immutable;
using Blog.Pages.Variables;
using Blog.Reading.Catalogue;
using Blog.Theming.Values;

namespace Blog.Pages.Reviews;

/// <summary>Links of reviews that have something in common.</summary>
/// <param name="Id">A name for its place on a page, unique within its list.</param>
/// <param name="Name">The name of what they share: the review's title, or the source.</param>
/// <param name="Links">The links, the newest review's first, in the order of its text; each with its variable for
/// templates.</param>
internal sealed record ReviewedLinkGroup(
    string Id,
    string Name,
    ImmutableArray<(ReviewedLink Link, ThemeObject Variable)> Links
)
{
    /// <summary>The review that has all the links; null for the links of one source.</summary>
    public SiteReview? Review { get; init; }

    /// <summary>The host of all the links; null for the links of one review.</summary>
    public string? Host { get; init; }
}

/// <summary>The members of a group of links of reviews.</summary>
internal static class ReviewedLinkGroupVariables
{
    public static ThemeType<(SiteView Site, ReviewedLinkGroup Group)> Type { get; } =
        new(
            "group of links",
            "The links of one review, or of one source.",
            [
                new(
                    "id",
                    "text",
                    "A name for its place on the page: 2020-11 for a review's, source-arxiv.org for a source's.",
                    "2020-11",
                    g => g.Group.Id
                ),
                new("name", "text", "The review's title, or the name of the source.", "arXiv", g => g.Group.Name),
                new(
                    "review",
                    "post or null",
                    "The review; null for the links of a source.",
                    "post",
                    g => g.Group.Review is { } review ? g.Site.Post(review.Post) : null
                ),
                new(
                    "host",
                    "text or null",
                    "The host of the source; null for the links of a review.",
                    "arxiv.org",
                    g => g.Group.Host
                ),
                new("count", "number", "How many links there are.", "9", g => g.Group.Links.Length),
                new(
                    "links",
                    "list of reviewed links",
                    "The links, the newest review's first, in the order of its text.",
                    "[reviewed link]",
                    g => new ThemeList([.. g.Group.Links.Select(l => l.Variable)])
                ),
            ]
        );
}
