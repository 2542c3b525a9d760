using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Rendering;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Reviews;

/// <summary>Makes the list of reviews and the pages of all their links; nothing for a site without reviews.</summary>
internal static class MakeReviewPages
{
    /// <summary>The pages of the list, then those of the links.</summary>
    public static IEnumerable<Output> Of(PageRenderer renderer, CardIndex cards)
    {
        ImmutableArray<SitePost> reviews = [.. renderer.Site.Catalogue.ReviewShelf.Reviews.Select(r => r.Post)];
        if (reviews.IsEmpty)
            return [];
        var fingerprint = PostOrder.FingerprintOf(reviews);
        return
        [
            .. Pagination
                .Of(ReviewAddresses.Reviews, reviews, renderer.Site.Settings.PageSize)
                .Select(part => Page(part, renderer, fingerprint)),
            .. ReviewLinkPages.Of(renderer, cards),
        ];
    }

    private static Output Page(Pagination part, PageRenderer renderer, Fingerprint fingerprint)
    {
        var site = renderer.Site;
        return renderer.Output(
            part.Permalink.ToSitePath(),
            fingerprint,
            [],
            () => Describe(part, site),
            _ =>
                PageLocals.Of(
                    ("posts", site.Posts(part.Posts)),
                    ("pagination", PaginationVariables.Type.Wrap((site, part), "pagination:" + part.Permalink)),
                    ("feeds", site.Feeds(FeedsOf(site))),
                    ("links_url", site.Catalogue.HasReviewLinks ? site.BaseUrl.Relative(ReviewAddresses.Links) : null)
                )
        );
    }

    private static PageDescription Describe(Pagination part, SiteView site)
    {
        var title = Crumbs.Word(site, "reviews");
        return new PageDescription
        {
            Kind = "reviews",
            Permalink = part.Permalink,
            Number = part.Number,
            Total = part.Total,
            Title = title,
            Section = ReviewAddresses.Reviews,
            Breadcrumbs = Crumbs.Of(site, (title, ReviewAddresses.Reviews)),
            Feeds = FeedsOf(site),
        };
    }

    /// <summary>The feeds of reviews.</summary>
    public static ImmutableArray<FeedLink> FeedsOf(SiteView site) =>
        site.Settings.Feeds.Of(
            FeedList.Reviews,
            $"{site.Settings.Title}: {Crumbs.Word(site, "reviews")}",
            ReviewAddresses.Reviews
        );
}
