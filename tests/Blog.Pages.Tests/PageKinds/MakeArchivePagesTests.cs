using Blog.Testing;

namespace Blog.Pages.Tests.PageKinds;

public class MakeArchivePagesTests
{
    [Fact]
    public void Every_year_and_month_with_posts_has_a_page()
    {
        var built = TestSite
            .With(Posting.Post("2019-12-31-a"), Posting.Post("2020-01-01-b"), Posting.Post("2020-03-01-c"))
            .Build();
        Assert.Equal(
            [
                "archive/2019/12/index.html",
                "archive/2019/index.html",
                "archive/2020/01/index.html",
                "archive/2020/03/index.html",
                "archive/2020/index.html",
                "archive/index.html",
            ],
            built.Paths.Where(p => p.StartsWith("archive/", StringComparison.Ordinal))
        );
        Assert.Contains(
            "<h1>Archive: March 2020</h1>\nMarch 2020: 2020-03-01-c;",
            built.Output("archive/2020/03/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Months_are_named_in_the_words_of_the_theme() =>
        Assert.Contains(
            "März 2020",
            TestSite
                .With(("content/site.yml", TestSite.Settings + "language: de\n"), Posting.Post("2020-03-01-c"))
                .Build()
                .Output("archive/index.html"),
            StringComparison.Ordinal
        );
}
