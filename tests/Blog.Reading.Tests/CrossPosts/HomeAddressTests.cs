using Blog.Reading.CrossPosts;
using Blog.Testing;

namespace Blog.Reading.Tests.CrossPosts;

public class HomeAddressTests
{
    [Theory]
    [InlineData("https://notes.example/blog/posts/a/", true)]
    [InlineData("http://notes.example/blog/posts/a", true)]
    [InlineData("https://NOTES.example/blog/posts/a/?utm_source=x#top", true)]
    [InlineData("https://notes.example/blog/posts/a/index.html", true)]
    [InlineData("https://www.notes.example/blog/posts/a/", true)]
    [InlineData("https://notes.example/blog/old/a/", true)]
    [InlineData("https://notes.example/blog/old/a", true)]
    [InlineData("https://notes.example/blog/posts/b/", false)]
    [InlineData("https://notes.example/posts/a/", false)]
    [InlineData("https://notes.example/blog/", false)]
    [InlineData("https://notes.example.evil.example/blog/posts/a/", false)]
    [InlineData("https://www2.notes.example/blog/posts/a/", false)]
    [InlineData("/blog/posts/a/", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("file:///blog/posts/a/", false)]
    [InlineData("", false)]
    public void An_address_leads_to_a_post_at_home_or_not(string address, bool leads) =>
        Assert.Equal(leads, Leads("title: A\ndate: 2020-12-01\nredirect_from: /old/a/", address));

    [Theory]
    [InlineData("https://elsewhere.example/a", true)]
    [InlineData("http://www.elsewhere.example/a/?utm_source=x", true)]
    [InlineData("https://notes.example/blog/posts/a/", true)]
    [InlineData("https://elsewhere.example/b", false)]
    public void What_was_first_published_elsewhere_belongs_there_too(string address, bool leads) =>
        Assert.Equal(leads, Leads("title: A\ndate: 2020-12-01\ncanonical: https://elsewhere.example/a", address));

    private static bool Leads(string front, string address)
    {
        var site = TestSite
            .With(
                (
                    "content/site.yml",
                    TestSite.Settings.Replace(
                        "base_url: https://notes.example",
                        "base_url: https://notes.example/blog",
                        StringComparison.Ordinal
                    )
                ),
                ("content/posts/a.md", $"---\n{front}\n---\nText.\n"),
                ("content/posts/b.md", "---\ntitle: B\ndate: 2020-12-01\n---\nText.\n")
            )
            .Build()
            .Site;
        Assert.Equal("https://notes.example/blog/", site.Catalogue.Settings.BaseUrl.Home);
        return new HomeAddress(site.Catalogue).Leads(site.Catalogue.Posts.Single(p => p.Slug.Value == "a"), address);
    }
}
