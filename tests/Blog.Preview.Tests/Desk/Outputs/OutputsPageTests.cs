using Blog.Preview.Tests.Fakes;
using Blog.Testing;

namespace Blog.Preview.Tests.Desk.Outputs;

public class OutputsPageTests
{
    [Fact]
    public async Task Files_are_listed_by_kind()
    {
        var desk = FakeDesk.With(
            FakeDesk.Post("a", "title: A\ndate: 2020-12-01"),
            FakeDesk.Post("b", "title: B\ndate: 2020-12-01\ndraft: true")
        );
        var pages = await desk.HtmlAsync("/_blog/site");
        Assert.Contains("<a href=\"/posts/a/\">posts/a/index.html</a></li>", pages, StringComparison.Ordinal);
        Assert.Contains("posts/b/index.html</a> <span class=\"tag\">held back</span>", pages, StringComparison.Ordinal);
        Assert.DoesNotContain("feed.xml</a>", pages, StringComparison.Ordinal);
        Assert.Contains(
            "<a href=\"/feed.xml\">feed.xml</a>",
            await desk.HtmlAsync("/_blog/site", ("kind", "feeds")),
            StringComparison.Ordinal
        );
        Assert.Contains(".css</a>", await desk.HtmlAsync("/_blog/site", ("kind", "styles")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 500, "1 of 3")]
    [InlineData("2", 500, "2 of 3")]
    [InlineData("3", 203, "3 of 3")]
    [InlineData("99", 203, "3 of 3")]
    [InlineData("x", 500, "1 of 3")]
    [InlineData("-1", 500, "1 of 3")]
    public async Task Long_lists_have_pages(string? number, int files, string place)
    {
        var desk = new FakeDesk(
            new FakeSite
            {
                Outputs = [.. Enumerable.Range(0, 1203).Select(i => FakeSite.Output($"{i}/index.html", ""))],
            }.ToSite()
        );
        var html = number is null
            ? await desk.HtmlAsync("/_blog/site")
            : await desk.HtmlAsync("/_blog/site", ("n", number));
        Assert.Equal(files, html.Split("/index.html</a>").Length - 1);
        Assert.Contains(place, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_that_is_none_shows_the_first() =>
        Assert.Contains(
            "<h2 id=\"files-title\">Pages</h2>",
            await FakeDesk.With().HtmlAsync("/_blog/site", ("kind", "<b>")),
            StringComparison.Ordinal
        );
}
