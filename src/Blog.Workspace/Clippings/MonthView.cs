using System.Collections.Immutable;
using Blog.Editing.Reviews;
using Blog.Model.Clippings;
using Blog.Model.Dates;
using Blog.Pages;
using Blog.Reading.Documents;

namespace Blog.Workspace.Clippings;

/// <summary>The clippings of a month, and what its review made of them.</summary>
/// <param name="Month">The month.</param>
/// <param name="Review">Its review, published or not; null for none yet.</param>
/// <param name="Clippings">The clippings, in the order written.</param>
public sealed record MonthView(
    YearMonth Month,
    SitePost? Review,
    ImmutableArray<(Clipping Clipping, ClippingUse Use)> Clippings
)
{
    /// <summary>How many of them the review does not know yet.</summary>
    public int New => Clippings.Count(c => c.Use == ClippingUse.None);

    /// <summary>The month as it is on a site.</summary>
    public static MonthView Of(Site site, YearMonth month)
    {
        var review = ReviewFiles.Find(site.Catalogue, month);
        var clippings = site.Clippings.In(month);
        if (review is null || clippings.IsEmpty)
            return new MonthView(month, review, [.. clippings.Select(c => (c, ClippingUse.None))]);
        var use = new ReviewDrafting(site.Content, month, review.Source, review.Slug).UseOf(review);
        return new MonthView(month, review, [.. clippings.Select(c => (c, use[c]))]);
    }
}
