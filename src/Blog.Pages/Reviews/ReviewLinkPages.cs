using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Rendering;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Text.Fingerprints;
using Blog.Theming.Values;

namespace Blog.Pages.Reviews;

/// <summary>Makes the two pages of all links that reviews ever had: by month and by source.</summary>
internal static class ReviewLinkPages
{
    /// <summary>The two pages; none for a site that has them switched off.</summary>
    /// <param name="renderer">Renders pages.</param>
    /// <param name="cards">The cards of the site.</param>
    public static ImmutableArray<Output> Of(PageRenderer renderer, CardIndex cards)
    {
        var catalogue = renderer.Site.Catalogue;
        if (!catalogue.HasReviewLinks)
            return [];
        // Links to the site's own host are left out, and no template records that this host is read.
        var fingerprint = new FingerprintBuilder()
            .Add(PostOrder.FingerprintOf([.. catalogue.ReviewShelf.Reviews.Select(r => r.Post)]))
            .Add(renderer.Site.BaseUrl.Home)
            .ToFingerprint();
        var links = new ReviewLinks(renderer.Site, new CardFinder(cards));
        return
        [
            Page(ReviewAddresses.Links, "months", renderer, links, fingerprint),
            Page(ReviewAddresses.LinksBySource, "sources", renderer, links, fingerprint),
        ];
    }

    private static Output Page(
        Permalink permalink,
        string order,
        PageRenderer renderer,
        ReviewLinks links,
        Fingerprint fingerprint
    )
    {
        var site = renderer.Site;
        return renderer.Output(
            permalink.ToSitePath(),
            fingerprint,
            [],
            () => Describe(permalink, site),
            reads =>
            {
                var made = links.Of(reads);
                return PageLocals.Of(
                    ("order", order),
                    ("count", made.Count),
                    ("months", Groups(site, "links-by-month", made.ByReview)),
                    ("sources", Groups(site, "links-by-source", made.BySource)),
                    ("months_url", site.BaseUrl.Relative(ReviewAddresses.Links)),
                    ("sources_url", site.BaseUrl.Relative(ReviewAddresses.LinksBySource))
                );
            }
        );
    }

    private static ThemeList Groups(SiteView site, string identity, ImmutableArray<ReviewedLinkGroup> groups) =>
        new([.. groups.Select(g => ReviewedLinkGroupVariables.Type.Wrap((site, g), $"{identity}:{g.Id}"))]);

    private static PageDescription Describe(Permalink permalink, SiteView site)
    {
        var reviews = Crumbs.Word(site, "reviews");
        var title = Crumbs.Word(
            site,
            permalink == ReviewAddresses.LinksBySource ? "review_links_by_source" : "review_links"
        );
        return new PageDescription
        {
            Kind = "review-links",
            Permalink = permalink,
            Title = title,
            Section = ReviewAddresses.Reviews,
            Breadcrumbs = Crumbs.Of(site, (reviews, ReviewAddresses.Reviews), (title, permalink)),
            Feeds = MakeReviewPages.FeedsOf(site),
        };
    }
}
