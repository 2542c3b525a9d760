using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines.Catalogue;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines.Sitemap;

/// <summary>Yields <c>sitemap.xml</c>; beyond 50,000 pages it is a list of sitemaps, as the protocol asks.</summary>
internal sealed class MakeSitemap : IModule<Seed, Output>
{
    private const int MostPages = 50_000;

    /// <inheritdoc/>
    public ImmutableArray<Document<Output>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var catalogue = context.TheFinished(CataloguePipeline.Key);
        var baseUrl = catalogue.Settings.BaseUrl;
        ImmutableArray<SitemapEntry> entries = [.. SitemapEntries.Of(catalogue)];
        var fingerprint = FingerprintOf(entries, baseUrl);
        if (entries.Length <= MostPages)
            return [Make("sitemap.xml", fingerprint, () => SitemapFormat.WritePages(entries, baseUrl))];

        var parts = entries.Chunk(MostPages).Select((chunk, i) => (Name: $"sitemap-{i + 1}.xml", Entries: chunk)).ToList();
        return
        [
            Make("sitemap.xml", fingerprint, () => SitemapFormat.WriteIndex(parts.Select(p => new Permalink("/" + p.Name)), baseUrl)),
            .. parts.Select(part => Make(part.Name, fingerprint, () => SitemapFormat.WritePages(part.Entries, baseUrl))),
        ];
    }

    private static Fingerprint FingerprintOf(ImmutableArray<SitemapEntry> entries, BaseUrl baseUrl)
    {
        var builder = new FingerprintBuilder().Add(baseUrl.Home);
        foreach (var entry in entries)
            builder.Add(entry.Permalink.Value).Add(entry.LastModified);
        return builder.ToFingerprint();
    }

    private static Document<Output> Make(string name, Fingerprint fingerprint, Func<byte[]> write) => new(null, new Output
    {
        Path = new SitePath(name),
        ContentType = ContentTypes.Of(".xml"),
        Fingerprint = fingerprint,
        ClaimedBy = [],
        Make = _ => new OutputContent(write(), []),
    }, fingerprint);
}
