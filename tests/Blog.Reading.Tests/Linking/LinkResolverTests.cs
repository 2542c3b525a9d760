using Blog.Testing;

namespace Blog.Reading.Tests.Linking;

public class LinkResolverTests
{
    [Theory]
    [InlineData("2020-01-02-b.md", "/blog/posts/b/")]
    [InlineData("./2020-01-02-b.md#part", "/blog/posts/b/#part")]
    [InlineData("../posts/2020-01-02-b.md", "/blog/posts/b/")]
    [InlineData("/posts/2020-01-02-b.md", "/blog/posts/b/")]
    [InlineData("/posts/b/", "/blog/posts/b/")]
    [InlineData("/posts/b", "/blog/posts/b/")]
    [InlineData("../b/", "/blog/posts/b/")]
    [InlineData("https://example.github.io/blog/posts/b/?x=y", "/blog/posts/b/?x=y")]
    [InlineData("post:b#part", "/blog/posts/b/#part")]
    [InlineData("/tags/", "/blog/tags/")]
    [InlineData("/feed.xml", "/blog/feed.xml")]
    [InlineData("#here", "#here")]
    [InlineData("#top", "#top")]
    [InlineData("/my%20file.txt", "/blog/my%20file.txt")]
    [InlineData("mailto:ann@notes.example", "mailto:ann@notes.example")]
    [InlineData("https://example.github.io/other/", "https://example.github.io/other/")]
    [InlineData("//cdn.example/x", "//cdn.example/x")]
    [InlineData("https://x.example/?a=1&b=2#c", "https://x.example/?a=1&amp;b=2#c")]
    public void A_link_leads_where_it_says_under_the_base_path(string written, string address)
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-01-a", "", $"## Here {{#here}}\n\n[x]({written})"),
                Posting.Post("2020-01-02-b", "", "## Part"),
                ("content/my file.txt", "x")
            )
            .Under("https://example.github.io/blog/")
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains($"<a href=\"{address}\">x</a>", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("post:gone", "BLOG065")]
    [InlineData("gone.md", "BLOG060")]
    [InlineData("2020-01-02-b.md#gone", "BLOG061")]
    [InlineData("2020-01-03-c.md", "BLOG064")]
    [InlineData("post:c", "BLOG064")]
    public void A_link_that_leads_nowhere_is_an_error_of_its_own_kind(string written, string id) =>
        Assert.Equal(
            [id],
            TestSite
                .With(
                    Posting.Post("2020-01-01-a", "", $"[x]({written})"),
                    Posting.Post("2020-01-02-b"),
                    Posting.Post("2020-01-03-c", "draft: true")
                )
                .Build()
                .Ids
        );

    [Fact]
    public void A_link_by_slug_prefers_what_is_published() =>
        Assert.Empty(
            TestSite
                .With(
                    Posting.Post("2020-01-01-a", "", "[x](post:b)"),
                    Posting.Post("2020-01-02-b", "draft: true\npermalink: /draft/"),
                    Posting.Post("2020-01-03-b", "permalink: /b/")
                )
                .Build()
                .Diagnostics
        );
}
