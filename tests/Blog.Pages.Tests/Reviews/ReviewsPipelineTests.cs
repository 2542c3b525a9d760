using Blog.Testing;

namespace Blog.Pages.Tests.Reviews;

public class ReviewsPipelineTests
{
    private static readonly (string, string) Layout = (
        "content/_theme/layouts/reviews.html",
        "{{ for r in posts }}{{ r.number }}. {{ format_date r.month \"yyyy-MM\" }}: {{ r.title }}\n{{ end }}"
            + "{{ for f in feeds }}{{ f.url }} {{ end }}{{ links_url }}|{{ pagination.next_url }}\n"
    );

    private static readonly (string, string) Head = (
        "content/_theme/layouts/base.html",
        "{{ for f in page.feeds }}<link rel=\"alternate\" href=\"{{ f.url }}\">\n{{ end }}{{ content }}"
    );

    [Fact]
    public void Reviews_are_listed_by_month_with_their_numbers_and_lead_to_their_feeds_and_links() =>
        Assert.Contains(
            "3. 2020-12: December\n2. 2020-11: November\n1. 2020-10: "
                + "October\n/reviews/feed.xml /reviews/atom.xml /reviews/feed.json /reviews/links/|\n",
            Site(Layout).Build().Output("reviews/index.html"),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_list_is_spread_over_pages()
    {
        var built = Site(Layout).File("content/site.yml", TestSite.Settings + "page_size: 2\n").Build();
        Assert.Contains("|/reviews/page/2/\n", built.Output("reviews/index.html"), StringComparison.Ordinal);
        Assert.Contains("1. 2020-10: October\n", built.Output("reviews/page/2/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_leads_to_no_page_of_links_where_there_is_none() =>
        Assert.Contains(
            "/reviews/feed.json |\n",
            Site(Layout)
                .File("content/site.yml", TestSite.Settings + "review_links: false\n")
                .Build()
                .Output("reviews/index.html"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("reviews/index.html")]
    [InlineData("reviews/links/index.html")]
    [InlineData("reviews/links/sources/index.html")]
    [InlineData("reviews/2020-11/index.html")]
    public void The_pages_about_reviews_name_the_feeds_of_reviews(string path)
    {
        var built = Site(Head).Build();
        foreach (var feed in (string[])["reviews/feed.xml", "reviews/atom.xml", "reviews/feed.json"])
        {
            Assert.Contains($"<link rel=\"alternate\" href=\"/{feed}\">", built.Output(path), StringComparison.Ordinal);
            Assert.Contains("https://notes.example/reviews/2020-11/", built.Output(feed), StringComparison.Ordinal);
            Assert.DoesNotContain("https://notes.example/posts/a/", built.Output(feed), StringComparison.Ordinal);
        }
    }

    // October's was late.
    private static TestSite Site((string, string) template) =>
        TestSite.With(
            template,
            ("content/reviews/2020-10.md", "---\ntitle: October\ndate: 2020-12-20\n---\nText.\n"),
            ("content/reviews/2020-11.md", "---\ntitle: November\ndate: 2020-12-01\n---\nText.\n"),
            ("content/reviews/2020-12.md", "---\ntitle: December\ndate: 2020-12-31\n---\nText.\n"),
            Posting.Post("2020-11-05-a")
        );
}
