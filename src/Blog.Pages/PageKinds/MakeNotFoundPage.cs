using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Rendering;
using Blog.Pages.Variables;
using Blog.Text.Fingerprints;

namespace Blog.Pages.PageKinds;

/// <summary>Makes <c>404.html</c>, which GitHub Pages shows for addresses that lead nowhere, unless the author has
/// written it.</summary>
internal static class MakeNotFoundPage
{
    /// <summary>The one output; none where a document is the page.</summary>
    public static IEnumerable<Output> Of(PageRenderer renderer)
    {
        if (renderer.Site.Catalogue.Find(Permalink.NotFound) is { IsListed: true })
            return [];
        return
        [
            renderer.Output(
                Permalink.NotFound.ToSitePath(),
                Fingerprint.Of("404"),
                [],
                () => Describe(renderer.Site),
                _ => PageLocals.Of()
            ),
        ];
    }

    private static PageDescription Describe(SiteView site) =>
        new()
        {
            Kind = "not-found",
            Permalink = Permalink.NotFound,
            Title = Crumbs.Word(site, "not_found_title"),
            IsUnlisted = true,
        };
}
