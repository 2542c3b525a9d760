using System.Net;
using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Check.Moved;

public sealed class MovedCommandTests : IDisposable
{
    private readonly TestHost _host = new() { MakesRealSites = true };
    private readonly FakePages _pages = new();

    public MovedCommandTests()
    {
        _host.WriteTheme();
        _host.Folder.Write("site/content/site.yml", TestSite.Settings);
        _host.Folder.Write("site/content/posts/2020-01-01-a.md", "---\ntitle: A\nredirect_from: /2020/a/\n---\n");
        _host.Folder.Write("site/content/redirects.yml", "/blog/*: /posts/*\n/tag/x/: /\n");
        (_host.Network, _host.Clock.AutoAdvanceAmount) = (_pages, TimeSpan.FromSeconds(2));
    }

    public void Dispose() => _host.Dispose();

    [Fact]
    public void Each_address_of_the_sitemap_is_answered_redirected_or_lost()
    {
        _host.Folder.Write(
            "site/old.xml",
            Sitemap("/", "/posts/a/", "/2020/a/", "/blog/a/", "/tag/x/", "/blog/gone/", "/posts/aa/")
        );
        var result = _host.Run("check", "moved", "--old", "old.xml");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            "lost /posts/aa/\n     near /posts/a/\n"
                + "Lead them on with redirect_from in a document, or in content/redirects.yml.\n"
                + "7 addresses: 2 answered, 3 redirected, "
                + "1 redirected by _redirects where the host reads it, 1 lost.\n",
            result.Out
        );
    }

    [Fact]
    public void A_rule_of_the_host_that_answers_with_404_answers_nothing()
    {
        _host.Folder.Write("site/content/_redirects", "/here/* / 301\n/gone/* /404.html 404\n/blog/* /posts/:splat\n");
        _host.Folder.Write("site/old.txt", "/here/a/\n/gone/a/\n");
        var result = _host.Run("check", "moved", "--old", "old.txt");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("lost /gone/a/\n", result.Out, StringComparison.Ordinal);
        Assert.Contains("1 redirected by _redirects", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_loss_all_is_well()
    {
        _host.Folder.Write("old/posts/a/index.html", "");
        _host.Folder.Write("old/tag/x/index.html", "");
        var result = _host.Run("check", "moved", "--old", "../old", "--json");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            ["page", "redirect"],
            result.Json.GetProperty("addresses").EnumerateArray().Select(a => a.GetProperty("answer").GetString())
        );
    }

    [Fact]
    public void The_sitemap_of_a_site_is_fetched_with_those_it_names()
    {
        _pages
            .With("https://old.example/robots.txt", HttpStatusCode.NotFound)
            .With("https://old.example/sitemap.xml", HttpStatusCode.NotFound)
            .WithHtml(
                "https://old.example/sitemap_index.xml",
                "<sitemapindex><sitemap><loc>https://old.example/1.xml</loc></sitemap></sitemapindex>"
            )
            .WithHtml("https://old.example/1.xml", Sitemap("/posts/a/"));
        var result = _host.Run("check", "moved", "--old", "https://old.example");
        Assert.Equal((0, "1 address: 1 answered.\n"), (result.ExitCode, result.Out));
    }

    [Fact]
    public void A_site_without_a_sitemap_is_told()
    {
        foreach (var name in new[] { "robots.txt", "sitemap.xml", "sitemap_index.xml", "sitemap-index.xml" })
            _pages.With("https://old.example/" + name, HttpStatusCode.NotFound);
        var result = _host.Run("check", "moved", "--old", "https://old.example/");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("There is no sitemap at https://old.example/.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://old.example/sitemap.xml", "'ftp:' is not read.")]
    [InlineData("nothing.xml", "There is nothing at")]
    [InlineData("content/site.yml", "This is not a sitemap")]
    public void What_is_no_old_site_is_refused(string old, string why)
    {
        var result = _host.Run("check", "moved", "--old", old);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(why, result.Error, StringComparison.Ordinal);
    }

    private static string Sitemap(params string[] paths) =>
        $"<urlset>{string.Concat(paths.Select(p => $"<url><loc>https://old.example{p}</loc></url>"))}</urlset>";
}
