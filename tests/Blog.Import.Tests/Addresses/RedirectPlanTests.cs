using Blog.Import.Foreign;

namespace Blog.Import.Tests.Addresses;

public sealed class RedirectPlanTests
{
    [Theory]
    [InlineData("/a", "/a/")]
    [InlineData("/a/index.html", "https://ann.example/a")]
    [InlineData("/A/", "/a/")]
    [InlineData("/blog/*", "/blog/*")]
    [InlineData("/blog/*", "/blog/new/*")]
    [InlineData("/blog/*", "https://ann.example/blog/b/")]
    public void A_redirect_into_itself_is_left_out_and_told(string from, string to)
    {
        var blog = Blog(new ForeignRedirect(from, to));
        Assert.DoesNotContain(blog.Import().Files, f => f.Path.Value == "content/redirects.yml");
        Assert.Contains(
            $"Decided: redirects that lead back to themselves: {from} → left out; it led to {to}",
            blog.Remarks()
        );
        Assert.Empty(blog.Site().Build().Mistakes);
    }

    [Fact]
    public void Patterns_do_not_lead_to_one_another_without_end()
    {
        var blog = Blog(
            new ForeignRedirect("/one/*", "/two/*"),
            new ForeignRedirect("/two/*", "/three/*"),
            new ForeignRedirect("/three/*", "/one/x/*"),
            new ForeignRedirect("/four/*", "/blog/*")
        );
        Assert.EndsWith(
            "\n/four/*: /blog/*\n/one/*: /two/*\n/two/*: /three/*\n",
            blog.Text("content/redirects.yml").Replace("\"", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("BLOG221", blog.Site().Build().Ids);
    }

    [Fact]
    public void A_pattern_below_the_old_address_of_the_site_leads_below_the_new_one()
    {
        var blog = Blog(new ForeignRedirect("/notes/*", "https://ann.example/blog/*"));
        Assert.Contains("/blog/*", blog.Text("content/redirects.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain("https:", blog.Text("content/redirects.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Subscribers_get_the_feed_where_it_was_and_that_of_a_tag_where_there_is_one()
    {
        var post = OldBlog.Post("a", "---\ntitle: A\ndate: 2020-01-02\ntags: [x]\nseries: S\n---\n", "/a/");
        var blog = OldBlog.With(post) with
        {
            Lists =
            [
                new ForeignList(ListKind.Tag, "x", "/topics/x/"),
                new ForeignList(ListKind.Category, "y", "/category/y/"),
                new ForeignList(ListKind.Feed, "", "/index.xml"),
                new ForeignList(ListKind.Feed, "", "/rss/"),
                new ForeignList(ListKind.Feed, "", "/topics/x/feed/"),
                new ForeignList(ListKind.Feed, "", "/topics/x/atom.xml"),
                new ForeignList(ListKind.Feed, "", "/category/y/index.xml"),
            ],
        };
        var site = blog.Site().Build();
        Assert.Empty(site.Mistakes);
        Assert.All(
            [
                ("index.xml", "feed.xml"),
                ("rss/index.html", "feed.xml"),
                ("topics/x/feed/index.html", "tags/x/feed.xml"),
                ("topics/x/atom.xml", "tags/x/atom.xml"),
                ("category/y/index.xml", "feed.xml"),
            ],
            pair => Assert.Equal(site.Output(pair.Item2), site.Output(pair.Item1))
        );
        Assert.Contains(blog.Remarks(), r => r.Contains("/rss/ has the feed", StringComparison.Ordinal));
    }

    private static OldBlog Blog(params ForeignRedirect[] redirects) =>
        OldBlog.With(
            OldBlog.Post("a", "---\ntitle: A\ndate: 2020-01-02\n---\n", "/a/"),
            OldBlog.Page("b", "---\ntitle: B\n---\n", "/blog/b/")
        ) with
        {
            Redirects = [.. redirects],
        };
}
