using Blog.Preview.Tests.Fakes;

namespace Blog.Preview.Tests.Desk.Feeds;

public class FeedPageTests
{
    private static readonly FakeDesk Desk = FakeDesk.Published(
        FakeDesk.Post(
            "a",
            "title: \"A <script>alert(1)</script> & more\"\ndate: 2020-12-01 08:00\ntags: [go]",
            "Some *text*, ![a picture](pic.png) and [a link](/tags/).\n\n<script>alert(2)</script>"
        ),
        ("content/posts/pic.png", "x")
    );

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("atom.xml")]
    [InlineData("feed.json")]
    public async Task A_feed_is_shown_as_a_reader_shows_it(string path)
    {
        var html = await Desk.HtmlAsync("/_blog/feeds/" + path);
        Assert.Contains("<h1><bdi>Notes</bdi></h1>", html, StringComparison.Ordinal);
        Assert.Contains("1 item<", html, StringComparison.Ordinal);
        Assert.Contains(
            "<a class=\"title\" href=\"/posts/a/\"><bdi>A &lt;script&gt;alert(1)&lt;/script&gt; &amp; more</bdi></a>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("Tue 1 Dec 2020, 08:00", html, StringComparison.Ordinal);
        Assert.Contains("<bdi>Ann</bdi>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"tag\"><bdi>go</bdi></span>", html, StringComparison.Ordinal);
        Assert.Contains("It is as readers want it.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_text_lies_in_a_frame_in_which_nothing_runs()
    {
        var html = await Desk.HtmlAsync("/_blog/feeds/feed.xml");
        Assert.Contains(
            "sandbox=\"allow-same-origin\"\nsrcdoc=\"&lt;!doctype html&gt;",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("default-src &#39;none&#39;", html, StringComparison.Ordinal);
        Assert.Contains("&lt;em&gt;text&lt;/em&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_of_the_site_lead_to_the_preview()
    {
        var html = await Desk.HtmlAsync("/_blog/feeds/feed.xml");
        Assert.DoesNotContain("=&quot;https://notes.example/", html, StringComparison.Ordinal);
        Assert.Contains("src=&quot;/posts/", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere/feed.xml")]
    [InlineData("index.html")]
    [InlineData("feeds.opml")]
    [InlineData("../feed.xml")]
    [InlineData("")]
    public async Task What_is_no_feed_of_the_site_is_not_found(string path) =>
        Assert.Equal(404, (await Desk.GetAsync("/_blog/feeds/" + path)).Status);

    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("draft: false", false)]
    public async Task That_drafts_are_not_sent_out_is_said_where_there_are_some(string draft, bool isSaid) =>
        Assert.Equal(
            isSaid,
            (
                await FakeDesk
                    .With(FakeDesk.Post("a", $"title: A\ndate: 2020-12-01\n{draft}"))
                    .HtmlAsync("/_blog/feeds/feed.xml")
            ).Contains("No build sends them out.", StringComparison.Ordinal)
        );

    [Fact]
    public async Task A_feed_without_items_is_shown_too() =>
        Assert.Contains("0 items", await FakeDesk.With().HtmlAsync("/_blog/feeds/feed.xml"), StringComparison.Ordinal);
}
