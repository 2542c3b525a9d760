using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Rendering;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Text.Fingerprints;

namespace Blog.Pages.PageKinds;

/// <summary>Makes the home page with the newest posts and reviews, and the pages with older ones.</summary>
internal static class MakeHomePages
{
    /// <summary>The home page first; a site without posts has it too.</summary>
    public static IEnumerable<Output> Of(PageRenderer renderer)
    {
        var posts = renderer.Site.Catalogue.Dated;
        var fingerprint = PostOrder.FingerprintOf(posts);
        return
        [
            .. Pagination
                .Of(Permalink.Home, posts, renderer.Site.Settings.PageSize)
                .Select(part => Page(part, renderer, fingerprint)),
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
                    ("pagination", PaginationVariables.Type.Wrap((site, part), "pagination:" + part.Permalink))
                )
        );
    }

    private static PageDescription Describe(Pagination part, SiteView site) =>
        new()
        {
            Kind = "home",
            Permalink = part.Permalink,
            Number = part.Number,
            Total = part.Total,
            Title = site.Settings.Title,
            Description = site.Settings.Description,
            Section = Permalink.Home,
        };
}
