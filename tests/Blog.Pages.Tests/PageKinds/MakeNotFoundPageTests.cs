using Blog.Engine;
using Blog.Testing;

namespace Blog.Pages.Tests.PageKinds;

public class MakeNotFoundPageTests
{
    private const string Own = "---\ntitle: Lost\n---\nTry the [archive](/archive/).\n";

    [Theory]
    [InlineData("content/pages/404.md")]
    [InlineData("content/pages/404/index.md")]
    public void A_page_of_that_name_is_the_page_that_hosts_show(string path)
    {
        var built = TestSite.With((path, Own)).Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains(
            "Try the <a href=\"/archive/\">archive</a>",
            built.Output("404.html"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("404/index.html", built.Paths);
        Assert.DoesNotContain("404", built.Output("sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/pages/404.md", "---\ntitle: Lost\ndraft: true\n---\n")]
    [InlineData("content/pages/404.md", "---\ntitle: Lost\npermalink: /lost/\n---\n")]
    [InlineData("content/pages/notes/404.md", Own)]
    public void Otherwise_the_theme_makes_it(string path, string text)
    {
        var built = TestSite.With((path, text)).Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal(TestSite.With().Build().Output("404.html"), built.Output("404.html"));
    }

    [Fact]
    public void When_it_comes_and_goes_a_build_is_the_clean_one()
    {
        var kept = new KeptResults();
        foreach (
            var site in (TestSite[])[TestSite.With(), TestSite.With(("content/pages/404.md", Own)), TestSite.With()]
        )
            Assert.Equal(site.Build().Output("404.html"), site.Build(kept).Output("404.html"));
    }
}
