using System.Collections.Immutable;
using System.Xml.Linq;
using Blog.Model;
using Blog.Pages.Sitemap;

namespace Blog.Pages.Tests.Sitemap;

public class SitemapFilesTests
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly BaseUrl Address = new(new Uri("https://notes.example/blog/"));

    [Fact]
    public void As_many_pages_as_one_file_may_list_are_in_one() =>
        Assert.Equal(
            SitemapFiles.MostPages,
            Locations(Assert.Single(SitemapFiles.Of(Entries(SitemapFiles.MostPages), Address)), "urlset", "url").Count
        );

    [Fact]
    public void One_page_more_makes_a_list_of_sitemaps_that_hold_every_page_once()
    {
        var entries = Entries(SitemapFiles.MostPages + 1);
        var files = SitemapFiles.Of(entries, Address);

        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(f => f.Path.Value));
        Assert.Equal(
            ["https://notes.example/blog/sitemap-1.xml", "https://notes.example/blog/sitemap-2.xml"],
            Locations(files[0], "sitemapindex", "sitemap")
        );
        Assert.Equal(SitemapFiles.MostPages, Locations(files[1], "urlset", "url").Count);
        Assert.Equal(
            entries.Select(e => Address.Absolute(e.Permalink)),
            files.Skip(1).SelectMany(f => Locations(f, "urlset", "url"))
        );
    }

    private static ImmutableArray<SitemapEntry> Entries(int count) =>
        [.. Enumerable.Range(1, count).Select(n => new SitemapEntry(new Permalink($"/p{n}/"), null))];

    private static List<string> Locations(SitemapFile file, string list, string entry)
    {
        var root = XDocument.Load(new MemoryStream(file.Write().ToArray())).Root!;
        Assert.Equal(Sitemaps + list, root.Name);
        return [.. root.Elements(Sitemaps + entry).Select(e => e.Element(Sitemaps + "loc")!.Value)];
    }
}
