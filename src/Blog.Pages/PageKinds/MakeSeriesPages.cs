using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Filling;
using Blog.Pages.Rendering;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.PageKinds;

/// <summary>Makes the landing page of every series, and the page that lists them.</summary>
internal static class MakeSeriesPages
{
    private static readonly Permalink Index = new("/series/");

    /// <summary>The landing pages, then the list, which a site without series has too.</summary>
    public static IEnumerable<Output> Of(IEnumerable<Document<SiteSeries>> documents, PageRenderer renderer)
    {
        var all = Fingerprint.Of([.. documents.Select(d => d.Fingerprint)]);
        return [.. documents.Select(d => Landing(d, renderer)), IndexOf(renderer, all)];
    }

    private static Output Landing(Document<SiteSeries> document, PageRenderer renderer)
    {
        var (series, site) = (document.Value, renderer.Site);
        return renderer.Output(
            series.Permalink.ToSitePath(),
            document.Fingerprint,
            [series.Place],
            () => Describe(series, site),
            reads => PageLocals.Of(("series", site.Series(series))) with { Diagnostics = Check(series, site, reads) }
        );
    }

    private static PageDescription Describe(SiteSeries series, SiteView site)
    {
        var title = series.Series.Title;
        return new PageDescription
        {
            Kind = "series",
            Permalink = series.Permalink,
            Title = title,
            Description = series.Series.Description ?? series.Introduction?.Summary ?? "",
            Series = series,
            Section = Index,
            Breadcrumbs = Crumbs.Of(site, (Crumbs.Word(site, "series"), Index), (title, series.Permalink)),
            Feeds = site.Settings.Feeds.Of(FeedList.Series, $"{site.Settings.Title}: {title}", series.Permalink),
        };
    }

    // The template fills the introduction again when it reads it; this time is for the diagnostics.
    private static ImmutableArray<Diagnostic> Check(SiteSeries series, SiteView site, ReadLog reads) =>
        series.Introduction is { } introduction
            ? site
                .Filler.Fill(
                    introduction.Content,
                    new LinkOrigin(series.Place.Path, series.Permalink),
                    FillMode.Page,
                    reads
                )
                .Diagnostics
            : [];

    private static Output IndexOf(PageRenderer renderer, Fingerprint fingerprint)
    {
        var site = renderer.Site;
        return renderer.Output(
            Index.ToSitePath(),
            fingerprint,
            [],
            Describe,
            _ => PageLocals.Of(("all_series", site.Lists.Series))
        );

        PageDescription Describe()
        {
            var title = Crumbs.Word(site, "series");
            return new PageDescription
            {
                Kind = "series-index",
                Permalink = Index,
                Title = title,
                Section = Index,
                Breadcrumbs = Crumbs.Of(site, (title, Index)),
            };
        }
    }
}
