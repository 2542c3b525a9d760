using Blog.Testing;
using Blog.Text;

namespace Blog.Reading.Tests.Catalogue;

public class ReviewShelfTests
{
    [Theory]
    [InlineData("2020-11.md", "date: 2020-12-01", "2020-11")]
    [InlineData("2020-11/index.md", "date: 2020-12-01", "2020-11")]
    [InlineData("2020-12-01-2020-11.md", "", "2020-11")]
    [InlineData("november.md", "date: 2020-12-01\nslug: 2020-11", "2020-11")]
    [InlineData("november.md", "date: 2020-12-01\nmonth: 2020-11", "2020-11")]
    [InlineData("2020-11.md", "date: 2020-12-01\nmonth: 2020-10", "2020-10")]
    [InlineData("2020-12-01-november.md", "", "2020-12")]
    [InlineData("november.md", "draft: true", null)]
    public void A_review_is_about_the_month_it_names_or_else_the_one_of_its_date(
        string file,
        string frontMatter,
        string? month
    ) =>
        Assert.Equal(
            month,
            TestSite.With(Review(file, frontMatter)).Build().Post("content/reviews/" + file).Month?.ToString()
        );

    [Fact]
    public void Only_a_review_has_a_month_and_a_number_and_other_documents_keep_these_keys_for_themes()
    {
        var built = TestSite
            .With(
                Posting.Post("2020-11-02-a", "month: May\nnumber: one"),
                (
                    "content/_theme/layouts/post.html",
                    "{{ post.meta.month }} {{ post.meta.number }} [{{ post.month }}{{ post.number }}]\n"
                )
            )
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains("May one []", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Reviews_are_counted_by_month_and_not_by_date() =>
        Assert.Equal(
            "2020-12:3 2020-11:2 2020-10:1",
            Numbers(
                Review("2020-10.md", "date: 2020-12-20"),
                Review("2020-11.md", "date: 2020-12-01"),
                Review("2020-12.md", "date: 2020-12-31")
            )
        );

    [Fact]
    public void Reviews_are_counted_on_from_the_number_that_one_of_them_gives() =>
        Assert.Equal(
            "2020-12:42 2020-11:41 2020-10:1",
            Numbers(
                Review("2020-10.md", "date: 2020-11-01"),
                Review("2020-11.md", "date: 2020-12-01\nnumber: 41"),
                Review("2020-12.md", "date: 2020-12-31")
            )
        );

    [Fact]
    public void A_review_that_is_not_published_has_no_number()
    {
        var site = TestSite.With(
            Review("2020-10.md", "date: 2020-11-01"),
            Review("2020-11.md", "draft: true"),
            Review("2020-12.md", "date: 2020-12-31")
        );
        Assert.Equal("2020-12:2 2020-10:1", NumbersOf(site.Build()));
        Assert.Equal("2020-12:3 2020-11:2 2020-10:1", NumbersOf(site.Drafts().Build()));
    }

    [Fact]
    public void The_neighbours_of_a_review_are_reviews_and_those_of_a_post_are_posts()
    {
        var catalogue = TestSite
            .With(
                Review("2020-10.md", "date: 2020-12-20"),
                Review("2020-11.md", "date: 2020-12-01"),
                Review("2020-12.md", "date: 2020-12-31"),
                Posting.Post("2020-11-30-a"),
                Posting.Post("2020-12-02-b")
            )
            .Build()
            .Site.Catalogue;
        string? Older(string path) => catalogue.Older(catalogue.Find(new ContentPath(path))!)?.Source.Value;
        string? Newer(string path) => catalogue.Newer(catalogue.Find(new ContentPath(path))!)?.Source.Value;
        Assert.Equal(
            ("content/reviews/2020-10.md", "content/reviews/2020-12.md"),
            (Older("content/reviews/2020-11.md"), Newer("content/reviews/2020-11.md"))
        );
        Assert.Equal((null, null), (Older("content/reviews/2020-10.md"), Newer("content/reviews/2020-12.md")));
        Assert.Equal(
            ("content/posts/2020-11-30-a.md", null),
            (Older("content/posts/2020-12-02-b.md"), Newer("content/posts/2020-12-02-b.md"))
        );
    }

    private static (string Path, string Text) Review(string file, string frontMatter) =>
        ("content/reviews/" + file, $"---\ntitle: A review\n{frontMatter}\n---\nText.\n");

    private static string Numbers(params (string Path, string Text)[] reviews)
    {
        var built = TestSite.With(reviews).Build();
        Assert.Empty(built.Diagnostics);
        return NumbersOf(built);
    }

    private static string NumbersOf(BuiltSite built) =>
        string.Join(' ', built.Site.Catalogue.ReviewShelf.Reviews.Select(r => $"{r.Month}:{r.Number}"));
}
