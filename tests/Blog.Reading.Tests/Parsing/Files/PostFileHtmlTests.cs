using Blog.Testing;

namespace Blog.Reading.Tests.Parsing.Files;

public class PostFileHtmlTests
{
    [Fact]
    public void Html_with_front_matter_is_a_post_whose_body_is_kept()
    {
        var built = TestSite
            .With(
                (
                    "content/posts/2020-01-02-a.html",
                    "---\ntitle: A\n---\n<h2 id=\"h\">Head</h2>\n<p>First *text*.</p>\n<a href=\"b.md\">b</a>\n"
                ),
                Posting.Post("b", "date: 2020-01-03", "[to](2020-01-02-a.html#h)")
            )
            .Build();
        Assert.Empty(built.Ids);
        var page = built.Output("posts/a/index.html");
        Assert.Contains("<p>First *text*.</p>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/posts/b/\"", page, StringComparison.Ordinal);
        Assert.Contains("/posts/a/", built.Output("feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dead_link_in_html_is_reported_at_its_place()
    {
        var built = TestSite
            .With(("content/posts/2020-01-02-a.htm", "---\ntitle: A\n---\n<p>\n<a href='/nowhere/'>b</a>\n"))
            .Build();
        Assert.Contains(":5:10: ", Assert.Single(built.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "<!DOCTYPE html>\n<html lang=en><head><title>HEAD</title><script>HEAD</script></head>\n<body "
            + "data-x=\"a>b\" onload=HEAD>\n<p>Body</p>\n</body></html>\n"
    )]
    [InlineData("\n<HTML><HEAD><TITLE>HEAD</TITLE></HEAD><BODY><p>Body</p></BODY></HTML>")]
    [InlineData("<html><head><title>HEAD</title></head><p>Body</p></html>")]
    [InlineData("<head><title>HEAD</title><link rel=stylesheet href=/HEAD.css></head>\n<p>Body</p>")]
    public void Of_a_whole_page_only_the_body_is_used(string html)
    {
        var built = TestSite.With(("content/posts/2020-01-02-a.html", $"---\ntitle: A\n---\n{html}")).Build();
        Assert.Empty(built.Ids);
        Assert.All(built.Paths, p => Assert.DoesNotContain("HEAD", built.Output(p), StringComparison.Ordinal));
        Assert.Contains("<p>Body</p>", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Html_that_tells_of_a_body_is_no_whole_page()
    {
        var built = TestSite
            .With(
                (
                    "content/posts/2020-01-02-a.html",
                    "---\ntitle: A\n---\n<p>First</p>\n<pre>&lt;body></pre>\n<bodyguard>Last</bodyguard>\n"
                )
            )
            .Build();
        Assert.Contains("<p>First</p>", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_ends_the_excerpt_of_html()
    {
        var built = TestSite
            .With(
                (
                    "content/posts/2020-01-02-a.html",
                    "---\ntitle: A\n---\n<p>One.</p>\n<p>Two.</p>\n<!--more-->\n<p>LATER</p>\n"
                )
            )
            .Build();
        Assert.Empty(built.Ids);
        Assert.Contains("LATER", built.Output("posts/a/index.html"), StringComparison.Ordinal);
        var excerpt = built.Site.Catalogue.Listed.Single().Body.Excerpt;
        Assert.Equal("<p>One.</p>\n<p>Two.</p>", excerpt?.Html.Trim());
    }
}
