using Blog.Testing;

namespace Blog.Pages.Tests.SiteFiles;

public class SiteFilesPipelineTests
{
    [Theory]
    [InlineData("https://notes.example/", "notes.example\n")]
    [InlineData("https://blog.example.org/", "blog.example.org\n")]
    [InlineData("https://example.github.io/", null)]
    [InlineData("https://notes.example/blog/", null)]
    [InlineData("http://localhost/", null)]
    [InlineData("http://127.0.0.1:8080/", null)]
    public void A_domain_of_its_own_is_told_to_GitHub_Pages(string baseUrl, string? name)
    {
        var built = TestSite.With().Under(baseUrl).Build();
        Assert.Equal(name, built.Has("CNAME") ? built.Output("CNAME") : null);
    }

    [Fact]
    public void Robots_are_shown_the_sitemap() =>
        Assert.Equal(
            "User-agent: *\nAllow: /\n\nSitemap: https://x.example/blog/sitemap.xml\n",
            TestSite.With().Under("https://x.example/blog/").Build().Output("robots.txt")
        );

    [Theory]
    [InlineData("_headers")]
    [InlineData("_redirects")]
    [InlineData(".well-known/security.txt")]
    [InlineData(".well-known/atproto-did")]
    public void What_hosts_and_protocols_read_is_published(string name)
    {
        var built = TestSite.With(("content/" + name, "mine")).Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal("mine", built.Output(name));
    }

    [Theory]
    [InlineData("robots.txt")]
    [InlineData("site.webmanifest")]
    [InlineData(".nojekyll")]
    public void An_own_file_wins(string name)
    {
        var built = TestSite.With(("content/" + name, "mine")).Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal("mine", built.Output(name));
    }
}
