using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Rendering;
using Blog.Pages.Variables;
using Blog.Text.Fingerprints;

namespace Blog.Pages.PageKinds;

/// <summary>Makes <c>404.html</c>, which GitHub Pages shows for addresses that lead nowhere.</summary>
internal static class MakeNotFoundPage
{
    private static readonly Permalink Address = new("/404.html");

    /// <summary>The one output.</summary>
    public static IEnumerable<Output> Of(PageRenderer renderer)
    {
        return
        [
            renderer.Output(
                Address.ToSitePath(),
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
            Permalink = Address,
            Title = Crumbs.Word(site, "not_found_title"),
            IsUnlisted = true,
        };
}
