using System.Collections.Immutable;
using Blog.Pages.Variables;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Reviews;

/// <summary>All links of all reviews, grouped.</summary>
/// <param name="ByReview">Those of each review that has any, the newest month first.</param>
/// <param name="BySource">Those of each host, by the names of the sources.</param>
/// <param name="Reads">What was read for them.</param>
internal sealed record ReviewLinksMade(
    ImmutableArray<ReviewedLinkGroup> ByReview,
    ImmutableArray<ReviewedLinkGroup> BySource,
    ReadLog Reads
)
{
    /// <summary>How many there are.</summary>
    public int Count => ByReview.Sum(g => g.Links.Length);
}
