using Blog.Testing;

namespace Blog.Pages.Tests.Rendering;

public class PaginationTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    [InlineData(4, 1)]
    public void A_list_is_spread_over_as_many_pages_as_it_needs(int size, int pages)
    {
        var built = TestSite
            .With(
                ("content/site.yml", TestSite.Settings + $"page_size: {size}\n"),
                Posting.Post("2020-01-01-a"),
                Posting.Post("2020-01-02-b"),
                Posting.Post("2020-01-03-c")
            )
            .Build();
        Assert.Equal(pages - 1, built.Paths.Count(p => p.StartsWith("page/", StringComparison.Ordinal)));
        Assert.Equal(pages > 1, built.Output("index.html").Contains("href=\"/page/2/\"", StringComparison.Ordinal));
    }
}
