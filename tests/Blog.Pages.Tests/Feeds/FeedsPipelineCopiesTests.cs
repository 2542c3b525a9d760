using Blog.Testing;

namespace Blog.Pages.Tests.Feeds;

public class FeedsPipelineCopiesTests
{
    private static readonly TestSite Site = TestSite.With(
        Posting.Post("2020-01-01-a", "crossposts: [{url: https://dev.to/ann/a, date: 2020-02-01}, medium]"),
        Posting.Post("2020-01-02-b", "canonical: https://medium.com/@bob/b-3f2a9c1b7d4e")
    );

    [Theory]
    [InlineData("atom.xml", "<link rel=\"related\" type=\"text/html\" href=\"https://dev.to/ann/a\" title=\"DEV\" />")]
    [InlineData("atom.xml", "<link rel=\"via\" type=\"text/html\" href=\"https://medium.com/@bob/b-3f2a9c1b7d4e\" />")]
    [InlineData(
        "feed.xml",
        "<atom:link rel=\"related\" type=\"text/html\" href=\"https://dev.to/ann/a\" title=\"DEV\" />"
    )]
    [InlineData(
        "feed.xml",
        "<atom:link rel=\"via\" type=\"text/html\" href=\"https://medium.com/@bob/b-3f2a9c1b7d4e\" />"
    )]
    [InlineData("feed.json", "\"date_published\": \"2020-02-01T00:00:00+00:00\"")]
    [InlineData("feed.json", "\"external_url\": \"https://medium.com/@bob/b-3f2a9c1b7d4e\"")]
    [InlineData("posts/b/index.html", "\"isBasedOn\":\"https://medium.com/@bob/b-3f2a9c1b7d4e\"")]
    public void Feeds_and_structured_data_say_where_else_a_post_is(string path, string text)
    {
        var site = Site.File(
            "themes/paper/layouts/base.html",
            "<link rel=\"canonical\" href=\"{{ page.canonical_url }}\">{{ page.structured_data }}{{ content }}\n"
        );
        Assert.Contains(text, site.Build().Output(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_planned_copy_is_in_no_feed() =>
        Assert.DoesNotContain("\"name\": \"Medium\"", Site.Build().Output("feed.json"), StringComparison.Ordinal);

    [Theory]
    [InlineData("", true, false)]
    [InlineData("crossposts: {canonical_elsewhere: {feeds: false}}\n", false, false)]
    [InlineData("crossposts: {canonical_elsewhere: {sitemap: true}}\n", true, true)]
    public void The_settings_say_where_what_was_first_published_elsewhere_is_listed(
        string settings,
        bool isInFeed,
        bool isInSitemap
    )
    {
        var built = Site.File("content/site.yml", TestSite.Settings + settings).Build();
        Assert.Equal(isInFeed, built.Output("atom.xml").Contains("/posts/b/", StringComparison.Ordinal));
        Assert.Equal(isInSitemap, built.Output("sitemap.xml").Contains("/posts/b/", StringComparison.Ordinal));
    }
}
