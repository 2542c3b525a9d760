using System.Diagnostics;
using Blog.Model;
using Blog.Preview.Desk;
using Blog.Preview.Tests.Fakes;
using Blog.Testing;

namespace Blog.Preview.Tests.Desk;

public class DeskPagesTests
{
    private static readonly FakeDesk Desk = FakeDesk.With(
        FakeDesk.Post(
            "a",
            "title: \"<script>alert(1)</script> \\\"'> \\u202e\"\ndate: 2020-12-01\ndraft: true\ntags: "
                + "[\"<b>\"]\nseries: {name: \"<i>\", part: 2}"
        )
    );

    [Theory]
    [InlineData("/_blog/")]
    [InlineData("/_blog/new")]
    [InlineData("/_blog/sizes")]
    [InlineData("/_blog/feeds")]
    [InlineData("/_blog/feeds/feed.xml")]
    [InlineData("/_blog/site")]
    public async Task Every_page_is_whole_live_and_without_anything_of_others(string path)
    {
        var answer = await Desk.GetAsync(path);
        Assert.Equal((200, "text/html; charset=utf-8", true), (answer.Status, answer.ContentType, answer.IsLive));
        var html = FakeDesk.Text(answer);
        Assert.StartsWith("<!doctype html>\n<html lang=\"en\">\n", html, StringComparison.Ordinal);
        Assert.Equal(1, html.Split("<h1>").Length - 1);
        Assert.DoesNotContain("src=\"http", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<link rel=\"stylesheet\" href=\"http", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/_blog/")]
    [InlineData("/_blog/new")]
    [InlineData("/_blog/sizes")]
    [InlineData("/_blog/feeds")]
    [InlineData("/_blog/feeds/feed.xml")]
    [InlineData("/_blog/site")]
    public async Task What_authors_write_is_inert(string path)
    {
        var html = await Desk.HtmlAsync(path);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<i>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\"'>", html, StringComparison.Ordinal);
        // The document of a frame has it unchanged: a frame has a direction of its own.
        Assert.DoesNotContain("\u202e", html.Split("srcdoc")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_made_twice_of_one_state_is_the_same() =>
        Assert.Equal(await Desk.HtmlAsync("/_blog/"), await Desk.HtmlAsync("/_blog/"));

    [Fact]
    public async Task Ids_are_given_once()
    {
        var ids = (await Desk.HtmlAsync("/_blog/"))
            .Split(" id=\"")
            .Skip(1)
            .Select(t => t[..t.IndexOf('"', StringComparison.Ordinal)])
            .ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task A_site_with_nothing_on_it_has_a_desk_too()
    {
        var html = await FakeDesk.With().HtmlAsync("/_blog/");
        Assert.Contains("All is well.", html, StringComparison.Ordinal);
        Assert.Contains("Nothing is being written.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_style_sheet_asks_nobody_else()
    {
        var answer = await Desk.GetAsync("/_blog/desk.css");
        Assert.Equal((200, "text/css; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.DoesNotContain("url(", FakeDesk.Text(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("@import", FakeDesk.Text(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/_blog/nope", 404)]
    [InlineData("GET", "/_blog/open", 404)]
    [InlineData("POST", "/_blog/", 404)]
    [InlineData("DELETE", "/_blog/", 405)]
    public async Task What_the_desk_does_not_have_leads_back_to_it(string method, string path, int status)
    {
        var answer = await Desk.AskAsync(
            method,
            path,
            new Dictionary<string, string>(),
            new Dictionary<string, string>()
        );
        Assert.Equal((status, false), (answer.Status, answer.IsLive));
        Assert.Contains("<a href=\"/_blog/\">the desk</a>", FakeDesk.Text(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_depends_on_its_query_is_not_pushed() =>
        Assert.False((await Desk.GetAsync("/_blog/new", ("title", "x"))).IsLive);

    [Fact]
    public async Task A_link_fills_the_form_in() =>
        Assert.Contains(
            "name=\"title\" value=\"x&amp;y\"",
            await Desk.HtmlAsync("/_blog/new", ("title", "x&y")),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_section_has_an_id_of_its_own()
    {
        var ids = DeskPage.Main.Concat(DeskPage.Side).Select(s => s.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    // It should take far under 20 ms; a busy machine keeps the bound, and rendering all texts would break it.
    [Fact]
    public async Task A_desk_of_ten_thousand_posts_is_quick()
    {
        var site = new FakeSite
        {
            Documents =
            [
                .. Enumerable
                    .Range(0, 10_000)
                    .Select(i =>
                        FakeSite.Document(
                            $"content/posts/p{i}.md",
                            $"p{i}",
                            i % 1000 == 0 ? PublishingState.Draft : PublishingState.Published
                        )
                    ),
            ],
            Outputs = [.. Enumerable.Range(0, 10_000).Select(i => FakeSite.Output($"posts/p{i}/index.html", ""))],
        };
        var desk = new FakeDesk(site.ToSite());
        await desk.GetAsync("/_blog/");
        var times = new List<double>();
        for (var i = 0; i < 9; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await desk.GetAsync("/_blog/");
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        Assert.True(times[4] < 1000, $"{times[4]} ms");
    }
}
