using System.Collections.Immutable;
using Blog.Model;
using Blog.Text;

namespace Blog.Pages.Sitemap;

/// <summary>Distributes the pages of a site among sitemaps.</summary>
internal static class SitemapFiles
{
    /// <summary>The largest number of pages in one file (sitemaps.org).</summary>
    public const int MostPages = 50_000;

    /// <summary><c>sitemap.xml</c>; with more than <see cref="MostPages"/> pages it lists <c>sitemap-1.xml</c>,
    /// <c>sitemap-2.xml</c> …, which follow it.</summary>
    public static ImmutableArray<SitemapFile> Of(ImmutableArray<SitemapEntry> entries, BaseUrl baseUrl)
    {
        if (entries.Length <= MostPages)
            return [Pages("sitemap.xml", entries, baseUrl)];
        ImmutableArray<SitemapFile> parts =
        [
            .. entries.Chunk(MostPages).Select((chunk, i) => Pages($"sitemap-{i + 1}.xml", chunk, baseUrl)),
        ];
        var addresses = parts.Select(p => p.Path.ToPermalink());
        return
        [
            new SitemapFile(new SitePath("sitemap.xml"), () => SitemapFormat.WriteIndex(addresses, baseUrl)),
            .. parts,
        ];
    }

    private static SitemapFile Pages(string name, IReadOnlyList<SitemapEntry> entries, BaseUrl baseUrl) =>
        new(new SitePath(name), () => SitemapFormat.WritePages(entries, baseUrl));
}

/// <summary>A sitemap: a list of pages, or of other sitemaps.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Write">Makes its bytes.</param>
internal sealed record SitemapFile(SitePath Path, Func<ReadOnlyMemory<byte>> Write);
