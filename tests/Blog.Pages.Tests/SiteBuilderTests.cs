using Blog.Testing;

namespace Blog.Pages.Tests;

public class SiteBuilderTests
{
    [Fact]
    public void A_site_without_posts_has_its_lists_its_feeds_and_its_small_files() =>
        Assert.Equal(
            [
                ".nojekyll",
                "404.html",
                "CNAME",
                "archive/index.html",
                "assets/css/site.b66a467d9a.css",
                "atom.xml",
                "feed.json",
                "feed.xml",
                "feeds.opml",
                "index.html",
                "posts/atom.xml",
                "posts/feed.json",
                "posts/feed.xml",
                "robots.txt",
                "series/index.html",
                "site.webmanifest",
                "sitemap.xml",
                "tags/index.html",
            ],
            TestSite.With().Build().Paths
        );

    [Fact]
    public void A_site_of_nothing_is_a_diagnostic_and_no_crash()
    {
        var built = TestSite.Of([]).Build();
        Assert.False(built.Site.IsSound);
        Assert.Equal(["BLOG022", "BLOG022", "BLOG022", "BLOG076"], built.Site.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Mistakes_of_all_files_are_reported_at_once_and_sorted_by_place()
    {
        var built = TestSite
            .With(
                ("content/site.yml", TestSite.Settings + "langauge: de\n"),
                Posting.Post("2020-01-02-b", "", "[x](gone.md)"),
                Posting.Post("2020-01-01-a", "draft: perhaps\ndate: never")
            )
            .Build();
        Assert.Equal(["BLOG021", "BLOG030", "BLOG060", "BLOG020"], built.Ids);
    }

    [Fact]
    public void A_file_that_is_no_UTF8_is_reported_where_it_breaks()
    {
        var built = TestSite.With().File("content/posts/2020-01-01-a.md", [(byte)'a', 0xFF]).Build();
        Assert.Equal(["BLOG001"], built.Ids);
    }

    [Fact]
    public void A_text_of_more_than_eight_megabytes_is_refused()
    {
        var built = TestSite.With().File("content/posts/2020-01-01-a.md", new byte[(8 << 20) + 1]).Build();
        Assert.Equal(["BLOG003"], built.Ids);
    }
}
