using Blog.Testing;

namespace Blog.Pages.Tests.References;

public class MenuCheckTests
{
    [Theory]
    [InlineData("/tags/")]
    [InlineData("/about/")]
    [InlineData("/feed.xml")]
    [InlineData("https://elsewhere.example/")]
    public void An_entry_of_the_menu_that_leads_somewhere_is_well(string url) => Assert.Empty(Build(url));

    [Theory]
    [InlineData(
        "/abuot/",
        "content/site.yml:4:24: error BLOG060: The link '/abuot/' leads nowhere. Did you mean '/about/'?"
    )]
    [InlineData("/about/#gone", "content/site.yml:4:24: error BLOG061: There is no '#gone' in content/pages/about.md.")]
    public void An_entry_of_the_menu_that_leads_nowhere_is_an_error(string url, string diagnostic) =>
        Assert.Equal([diagnostic], Build(url));

    private static System.Collections.Immutable.ImmutableArray<string> Build(string url) =>
        TestSite
            .With(
                ("content/site.yml", TestSite.Settings + $"menu: [{{title: X, url: \"{url}\"}}]\n"),
                ("content/pages/about.md", "---\ntitle: About\n---\n")
            )
            .Build()
            .Diagnostics;
}
