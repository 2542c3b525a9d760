using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Rendering;
using Blog.Reading.Documents;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Sitemap;

/// <summary>Makes <c>sitemap.xml</c>, and the sitemaps it lists when one file cannot hold all pages.</summary>
internal static class MakeSitemap
{
    /// <summary><c>sitemap.xml</c> first.</summary>
    public static IEnumerable<Output> Of(PageRenderer renderer)
    {
        var (catalogue, reads) = (renderer.Site.Catalogue, renderer.Site.SourceReads);
        var baseUrl = catalogue.Settings.BaseUrl;
        ImmutableArray<SitemapEntry> entries = [.. SitemapEntries.Of(catalogue)];
        var fingerprint = FingerprintOf(entries, baseUrl);
        return [.. SitemapFiles.Of(entries, baseUrl).Select(file => Make(file, fingerprint, reads))];
    }

    private static Fingerprint FingerprintOf(ImmutableArray<SitemapEntry> entries, BaseUrl baseUrl)
    {
        var builder = new FingerprintBuilder().Add(baseUrl.Home);
        foreach (var entry in entries)
            builder.Add(entry.Permalink.Value).Add(entry.LastModified);
        return builder.ToFingerprint();
    }

    private static Output Make(SitemapFile file, Fingerprint fingerprint, SourceReads sources) =>
        new Output
        {
            Path = file.Path,
            ContentType = ContentTypes.Of(".xml"),
            Fingerprint = fingerprint,
            ClaimedBy = [],
            Make = _ =>
            {
                // The entries were made with the map.
                sources.Note(SourceKey.AllMatter);
                sources.Note(SourceKey.Tags);
                return new OutputContent(file.Write(), []);
            },
        };
}
