using Blog.Testing;

namespace Blog.Reading.Tests.Parsing;

public class SelectPublishedTests
{
    private const string Page = "posts/a/index.html";

    [Fact]
    public void A_draft_is_left_out_everywhere_until_it_is_asked_for()
    {
        var site = TestSite.With(
            Posting.Post("2020-01-01-a", "draft: true\ntags: [x]\nredirect_from: /old/"),
            ("content/posts/2020-01-02-b.md", "---\ntitle: b\n---\n")
        );
        var without = site.Build();
        Assert.DoesNotContain(
            without.Paths,
            p =>
                p.Contains("/a/", StringComparison.Ordinal)
                || p.Contains("tags/x", StringComparison.Ordinal)
                || p.StartsWith("old", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(without.Paths, p => without.Output(p).Contains("2020-01-01-a", StringComparison.Ordinal));
        Assert.True(site.Drafts().Build().Has(Page));
    }

    [Theory]
    [InlineData("2020-12-31", false)]
    [InlineData("2021-01-01", true)]
    [InlineData("2021-01-02", true)]
    public void A_post_is_published_from_its_date_on(string now, bool isThere) =>
        Assert.Equal(isThere, TestSite.With(Posting.Post("2021-01-01-a")).At(now).Build().Has(Page));

    [Theory]
    [InlineData("2020-12-31", true)]
    [InlineData("2021-01-01", false)]
    public void A_post_is_published_until_it_expires(string now, bool isThere) =>
        Assert.Equal(
            isThere,
            TestSite.With(Posting.Post("2020-01-01-a", "expires: 2021-01-01")).At(now).Build().Has(Page)
        );

    [Fact]
    public void The_future_and_the_past_are_published_when_asked_for_and_kept_from_the_sitemap()
    {
        var built = TestSite
            .With(Posting.Post("2030-01-01-a"), Posting.Post("2020-01-01-b", "expires: 2020-02-01"))
            .Future()
            .Expired()
            .Build();
        Assert.True(built.Has(Page) && built.Has("posts/b/index.html"));
        Assert.DoesNotContain("/posts/a/", built.Output("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("/posts/b/", built.Output("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Midnight_is_that_of_the_zone_of_the_site()
    {
        var site = TestSite.With(
            ("content/site.yml", TestSite.Settings + "time_zone: Pacific/Auckland\n"),
            Posting.Post("2021-01-02-a")
        );
        Assert.True(site.At("2021-01-01T12:00:00Z").Build().Has(Page));
        Assert.False(site.At("2021-01-01T10:00:00Z").Build().Has(Page));
    }
}
