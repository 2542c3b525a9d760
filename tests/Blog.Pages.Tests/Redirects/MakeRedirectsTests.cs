using Blog.Engine;
using Blog.Testing;

namespace Blog.Pages.Tests.Redirects;

public class MakeRedirectsTests
{
    private const string Post = "content/posts/2020-01-01-a.md";
    private const string Page = "content/pages/about.md";

    private static TestSite Site(string redirects) =>
        TestSite.With(
            (Post, "---\ntitle: <A & B>\n---\n"),
            (Page, "---\ntitle: About\n---\n"),
            ("content/redirects.yml", redirects)
        );

    [Fact]
    public void An_earlier_address_leads_to_the_present_one()
    {
        var built = TestSite
            .With((Post, "---\ntitle: <A & B>\nredirect_from: [/old/, /2019/a.html]\n---\n"))
            .Under("https://x.example/blog/")
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.All(
            ["old/index.html", "2019/a.html"],
            path =>
            {
                Assert.Contains(
                    "<meta http-equiv=\"refresh\" content=\"0; url=https://x.example/blog/posts/a/\">",
                    built.Output(path),
                    StringComparison.Ordinal
                );
                Assert.Contains("&lt;A &amp; B&gt;", built.Output(path), StringComparison.Ordinal);
            }
        );
    }

    [Theory]
    [InlineData("", "de-AT")]
    [InlineData("lang: fr\n", "fr")]
    public void The_page_at_an_earlier_address_is_in_the_language_of_the_title_it_shows(string line, string language)
    {
        var built = TestSite
            .With(
                ("content/site.yml", TestSite.Settings + "language: de-AT\n"),
                (Post, $"---\ntitle: A\n{line}redirect_from: /old/\n---\n")
            )
            .Build();
        Assert.Contains($"<html lang=\"{language}\">", built.Output("old/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/old/", "/posts/a/", "old/index.html", "https://notes.example/posts/a/")]
    [InlineData("/old.html", "post:a", "old.html", "https://notes.example/posts/a/")]
    [InlineData("/old.aspx", "/posts/2020-01-01-a.md", "old.aspx", "https://notes.example/posts/a/")]
    [InlineData("old/it", "/archive/", "old/it/index.html", "https://notes.example/archive/")]
    [InlineData("https://notes.example/x/", "/about/", "x/index.html", "https://notes.example/about/")]
    [InlineData("/far/", "https://elsewhere.example/x?a=1#b", "far/index.html", "https://elsewhere.example/x?a=1#b")]
    public void An_entry_of_the_file_has_a_page_that_leads_on(string from, string to, string path, string url)
    {
        var built = Site($"{from}: {to}\n").Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains($"content=\"0; url={url}\"", built.Output(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/index.xml", "/feed.xml", "index.xml", "feed.xml")]
    [InlineData("/feed/", "/feed.xml", "feed/index.html", "feed.xml")]
    [InlineData("/rss.xml", "/atom.xml", "rss.xml", "atom.xml")]
    [InlineData("/old.json", "https://notes.example/feed.json", "old.json", "feed.json")]
    [InlineData("/sitemap_index.xml", "/sitemap.xml", "sitemap_index.xml", "sitemap.xml")]
    public void At_the_old_address_of_a_feed_its_subscribers_get_the_feed_itself(
        string from,
        string to,
        string path,
        string feed
    )
    {
        var built = Site($"{from}: {to}\n").Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal(built.Output(feed), built.Output(path));
    }

    [Fact]
    public void A_pattern_has_a_page_for_each_page_below_its_new_address_and_a_rule_for_hosts()
    {
        var built = Site("/blog/*: /posts/*\n/posts/gone/: /about/\n").Under("https://x.example/b/").Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains(
            "0; url=https://x.example/b/posts/a/",
            built.Output("blog/a/index.html"),
            StringComparison.Ordinal
        );
        Assert.Equal("/b/blog/* /b/posts/:splat 301\n", built.Output("_redirects"));
        Assert.DoesNotContain(built.Paths, p => p.StartsWith("blog/gone", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pattern_that_leads_to_one_page_answers_its_own_folder()
    {
        var built = Site("/shop/*: https://shop.example/\n").Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains("0; url=https://shop.example/", built.Output("shop/index.html"), StringComparison.Ordinal);
        Assert.Equal("/shop/* https://shop.example/ 301\n", built.Output("_redirects"));
    }

    [Fact]
    public void A_page_of_its_own_comes_before_a_pattern_and_the_longer_pattern_before_the_shorter()
    {
        var built = Site("/x/*: /*\n/x/posts/*: /posts/*\n/x/about/: https://ann.example/\n").Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains("url=https://ann.example/", built.Output("x/about/index.html"), StringComparison.Ordinal);
        Assert.Contains(
            "url=https://notes.example/posts/a/",
            built.Output("x/posts/a/index.html"),
            StringComparison.Ordinal
        );
        Assert.Equal("/x/posts/* /posts/:splat 301\n/x/* /:splat 301\n", built.Output("_redirects"));
    }

    [Theory]
    [InlineData("/old/: /nowhere/", "BLOG060", 1, 8)]
    [InlineData("/old/: post:b", "BLOG065", 1, 8)]
    [InlineData("/about/: /archive/", "BLOG080", 1, 1)]
    [InlineData("/old/: /old/", "BLOG221", 1, 8)]
    [InlineData("/a/: /b/\n/b/: /a/", "BLOG221", 1, 6)]
    [InlineData("/a/*: /a/b/*", "BLOG221", 1, 7)]
    [InlineData("/a/*: /b/c/*\n/b/*: /a/c/*", "BLOG221", 1, 7)]
    [InlineData("/a/: /b/\n/b/: /about/", "BLOG222", 1, 6)]
    [InlineData("/old/*: /nothing/*", "BLOG223", 1, 9)]
    [InlineData("/old/: [x]", "BLOG220", 1, 8)]
    [InlineData("/old/:", "BLOG220", 1, 1)]
    [InlineData("/old/: about", "BLOG220", 1, 8)]
    [InlineData("/old/: 'javascript:alert(1)'", "BLOG220", 1, 8)]
    [InlineData("/old/: /about/*", "BLOG220", 1, 8)]
    [InlineData("/o*d/: /about/", "BLOG220", 1, 1)]
    [InlineData("/../old/: /about/", "BLOG220", 1, 1)]
    [InlineData("/old/: //other.example/", "BLOG220", 1, 8)]
    [InlineData("/old/: '/\\\\other.example/'", "BLOG220", 1, 8)]
    [InlineData("'/old/#x': /about/", "BLOG220", 1, 1)]
    [InlineData("/img.png: /about/", "BLOG220", 1, 1)]
    [InlineData("/*: https://other.example/", "BLOG220", 1, 1)]
    [InlineData("https://other.example/: /about/", "BLOG220", 1, 1)]
    [InlineData("/?p=1: /about/", "BLOG182", 1, 1)]
    public void A_mistake_is_told_where_it_stands(string redirects, string id, int line, int column)
    {
        var found = Site(redirects + "\n").Build().Mistakes.First(d => d.Id == id).Location;
        Assert.Equal(("content/redirects.yml", line, column), (found.Path.Value, found.Line, found.Column));
    }

    [Fact]
    public void The_nearest_address_is_suggested() =>
        Assert.Equal("/about/", Assert.Single(Site("/old/: /abot/\n").Build().Mistakes).Suggestion);

    [Fact]
    public void A_chain_leads_to_its_end_at_once()
    {
        var built = Site("/a/: /b/\n/b/: /about/\n").Build();
        Assert.Contains("url=https://notes.example/about/", built.Output("a/index.html"), StringComparison.Ordinal);
        Assert.Equal("/about/", Assert.Single(built.Mistakes).Suggestion);
    }

    [Fact]
    public void The_rules_that_an_author_wrote_stay_and_what_they_lack_is_told()
    {
        var site = Site("/blog/*: /posts/*\n");
        var lacking = site.File("content/_redirects", "/other/* / 301\n").Build();
        Assert.Equal("BLOG224", Assert.Single(lacking.Mistakes).Id);
        Assert.Equal("/other/* / 301\n", lacking.Output("_redirects"));
        Assert.Empty(site.File("content/_redirects", "/blog/* /posts/:splat 301\n").Build().Diagnostics);
    }

    [Fact]
    public void The_file_and_the_ledger_of_an_import_are_not_published()
    {
        var built = Site("/old/: /about/\n").File("content/import.lock.yml", "files: {}\n").Build();
        Assert.Empty(built.Diagnostics);
        Assert.DoesNotContain(built.Paths, p => p.EndsWith(".yml", StringComparison.Ordinal));
    }

    [Fact]
    public void After_an_edit_a_build_with_kept_results_has_the_redirects_of_a_clean_one()
    {
        var kept = new KeptResults();
        Site("/blog/*: /posts/*\n").Build(kept);
        var edited = Site("/blog/*: /posts/*\n").File("content/posts/2020-01-02-b.md", "---\ntitle: B\n---\n");
        Assert.Equal(edited.Build().Output("blog/b/index.html"), edited.Build(kept).Output("blog/b/index.html"));
        var other = edited.File("content/redirects.yml", "/notes/*: /posts/*\n").Build(kept);
        Assert.Contains("notes/b/index.html", other.Paths);
        Assert.DoesNotContain("blog/b/index.html", other.Paths);
    }
}
