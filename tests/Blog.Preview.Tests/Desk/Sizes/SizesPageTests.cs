using Blog.Preview.Tests.Fakes;

namespace Blog.Preview.Tests.Desk.Sizes;

public class SizesPageTests
{
    private static readonly FakeDesk Desk = FakeDesk.With([
        .. Enumerable.Range(1, 5).Select(i => FakeDesk.Post($"p{i}", $"title: Post {i}\ndate: 2020-12-0{i}")),
    ]);

    [Fact]
    public async Task The_newest_posts_are_framed_in_both_widths()
    {
        var html = await Desk.HtmlAsync("/_blog/sizes");
        Assert.Equal(6, html.Split("<iframe ").Length - 1);
        Assert.Contains(
            "<iframe src=\"/posts/p5/\"\ntitle=\"Post 5, 390 pixels wide\" width=\"390\"",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<iframe src=\"/posts/p5/\"\ntitle=\"Post 5, 1280 pixels wide\" width=\"1280\"",
            html,
            StringComparison.Ordinal
        );
        Assert.Equal(6, html.Split("loading=\"lazy\"\nsandbox=\"allow-same-origin allow-scripts\"").Length - 1);
    }

    [Theory]
    [InlineData("/posts/p1/", "Post 1")]
    [InlineData("/tags/", "/tags/")]
    public async Task Any_page_of_the_site_can_be_chosen(string address, string title)
    {
        var html = await Desk.HtmlAsync("/_blog/sizes", ("page", address));
        Assert.Equal(2, html.Split("<iframe ").Length - 1);
        Assert.Contains(
            $"<iframe src=\"{address}\"\ntitle=\"{title}, 390 pixels wide\"",
            html,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/posts/nowhere/")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/feed.xml")]
    [InlineData("\"><script>alert(1)</script>")]
    public async Task What_is_no_page_of_the_site_is_not_framed(string address)
    {
        var html = await Desk.HtmlAsync("/_blog/sizes", ("page", address));
        Assert.Contains("The site has no page", html, StringComparison.Ordinal);
        Assert.Equal(6, html.Split("<iframe src=\"/posts/p").Length - 1);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_base_path_is_part_of_the_address()
    {
        var desk = new FakeDesk(
            Testing
                .TestSite.With(FakeDesk.Post("a", "title: A\ndate: 2020-12-01"))
                .Under("https://example.org/blog/")
                .Build()
                .Site
        );
        Assert.Contains(
            "<iframe src=\"/blog/posts/a/\"",
            await desk.HtmlAsync("/_blog/sizes", ("page", "/blog/posts/a/")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Without_posts_there_is_a_sentence() =>
        Assert.Contains(
            "There are no posts yet.",
            await FakeDesk.With().HtmlAsync("/_blog/sizes"),
            StringComparison.Ordinal
        );
}
