using System.Net;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Rendering;
using Blog.Pages.Variables;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.SiteFiles;

/// <summary>Makes the small files that browsers, search engines and GitHub Pages look for. An author's own file of the
/// same name replaces one.</summary>
internal static class MakeSiteFiles
{
    /// <summary>The files that the author has not written.</summary>
    public static IEnumerable<Output> Of(PageRenderer renderer)
    {
        var site = renderer.Site;
        return
        [
            .. Files(site)
                .Where(f => site.Catalogue.FindAsset(new ContentPath("content/" + f.Name)) is null)
                .Select(f => Make(f.Name, f.Text)),
        ];
    }

    private static IEnumerable<(string Name, string Text)> Files(SiteView site)
    {
        yield return (
            "robots.txt",
            $"User-agent: *\nAllow: /\n\nSitemap: {site.BaseUrl.Absolute(new Permalink("/sitemap.xml"))}\n"
        );
        yield return (SiteVariables.Manifest.Value[1..], WebManifest.Of(site));
        // Without this file GitHub Pages leaves out names that start with an underscore.
        yield return (".nojekyll", "");
        if (IsCustomDomain(site.BaseUrl))
            yield return ("CNAME", site.BaseUrl.Host + "\n");
    }

    private static bool IsCustomDomain(BaseUrl url) =>
        url.BasePath.Length == 0
        && url.Host.Contains('.', StringComparison.Ordinal)
        && !url.Host.EndsWith(".github.io", StringComparison.Ordinal)
        && !IPAddress.TryParse(url.Host, out _);

    private static Output Make(string name, string text)
    {
        var fingerprint = Fingerprint.Of(text);
        return new Output
        {
            Path = new SitePath(name),
            ContentType = ContentTypes.Of(
                System.IO.Path.GetExtension(name) is { Length: > 0 } extension && extension != name ? extension : ".txt"
            ),
            Fingerprint = fingerprint,
            ClaimedBy = [],
            Make = _ => OutputContent.OfText(text),
        };
    }
}
