using System.Text;
using Blog.Browser.Chromium;
using Blog.Browser.Serving;
using Blog.Engine;
using Blog.Pages;
using Blog.Testing;
using Blog.Text;
using Microsoft.Playwright;

namespace Blog.Browser;

/// <summary>What settings put into slots: comments and analytics.</summary>
public sealed class SlotTests(OneBrowser browser)
{
    private const string Post = "posts/slots/";
    private const string Google = "analytics: {provider: google, site: G-ABCD1}\n";

    private const string Replies = """
        {"descendants": [
          {"id": "2", "in_reply_to_id": "1", "visibility": "public", "url": "https://social.example/@eve/2",
           "created_at": "2021-05-02T10:00:00Z",
           "account": {"acct": "eve", "display_name": "Eve <b>", "url": "javascript:alert(1)"},
           "content": "<p>Good <a href='https://b.example/'>read</a> <a href='javascript:alert(1)'>x</a></p>BAD"},
          {"id": "3", "in_reply_to_id": "2", "visibility": "private", "url": "https://social.example/@eve/3",
           "created_at": "2021-05-02T10:00:00Z", "account": {"acct": "eve", "url": ""}, "content": "<p>Secret</p>"}]}
        """;

    private const string Bad = "<script>window.hit=1</script><img src=x onerror='window.hit=1'>";

    private static readonly Uri s_home = new("https://applied-notes.example/");

    public static TheoryData<string> Themes => [.. SampleSites.Themes];

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task Comments_are_loaded_when_a_reader_asks_for_them_and_nothing_in_them_runs(string theme)
    {
        await using var open = await browser.Open(new PageOptions());
        var site = Site(theme, "comments: {provider: mastodon}\n");
        await Serve(open, site, "application/json", Replies.Replace("BAD", Bad, StringComparison.Ordinal));
        await open.GoTo(new Uri(s_home, Post));
        await open.BeAtRest();
        Assert.DoesNotContain(open.Requests, r => r.Host != s_home.Host);
        var box = open.Page.Locator(".comments");
        await box.GetByRole(AriaRole.Button, new() { Name = "Show comments from social.example" }).ClickAsync();
        await Assertions.Expect(box.Locator("li")).ToHaveCountAsync(1);
        await Assertions.Expect(box.Locator("li")).ToContainTextAsync("Eve <b>");
        await Assertions.Expect(box.Locator("li a[href='https://b.example/']")).ToHaveTextAsync("read");
        Assert.Equal(0, await box.Locator("li a[href^=javascript], li img, li script").CountAsync());
        Assert.False(await open.Value<bool>("'hit' in window"));
        Assert.Contains(open.Requests, r => r.AbsoluteUri == "https://social.example/api/v1/statuses/1/context");
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task Without_scripts_a_link_leads_to_the_comments(string theme)
    {
        await using var open = await browser.Open(new PageOptions(HasJavaScript: false));
        await Serve(
            open,
            Site(theme, "comments: {provider: mastodon}\n"),
            "application/json",
            Replies.Replace("BAD", Bad, StringComparison.Ordinal)
        );
        await open.GoTo(new Uri(s_home, Post));
        await Assertions.Expect(open.Page.Locator(".comments a")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator(".comments button")).ToBeHiddenAsync();
        Assert.Equal("https://social.example/@ann/1", await open.Page.Locator(".comments a").GetAttributeAsync("href"));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task Nothing_counts_a_visit_before_the_reader_agrees_and_the_answer_is_kept(string theme)
    {
        await using var open = await browser.Open(new PageOptions());
        await Serve(open, Site(theme, Google), "text/javascript", "window.counted = 1;");
        await open.GoTo(s_home);
        // Tests share what the browser keeps.
        await open.Page.EvaluateAsync("localStorage.removeItem('blog:consent')");
        open.Requests.Clear();
        await open.GoTo(s_home);
        var question = open.Page.Locator(".consent");
        await Assertions.Expect(question).ToBeVisibleAsync();
        await question.GetByRole(AriaRole.Button, new() { Name = "Decline" }).ClickAsync();
        await open.GoTo(new Uri(s_home, Post));
        await Assertions.Expect(question).ToBeHiddenAsync();
        Assert.DoesNotContain(open.Requests, r => r.Host != s_home.Host);

        await open.Page.Locator(".consent-choice button").ClickAsync();
        await question.GetByRole(AriaRole.Button, new() { Name = "Agree" }).ClickAsync();
        await open.Page.WaitForFunctionAsync("window.counted === 1");
        await open.GoTo(s_home);
        await open.Page.WaitForFunctionAsync("window.counted === 1");
        await Assertions.Expect(question).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_provider_that_needs_no_answer_counts_at_once()
    {
        await using var open = await browser.Open(new PageOptions());
        await Serve(
            open,
            Site("paper", "analytics: {provider: plausible}\n"),
            "text/javascript",
            "window.counted = 1;"
        );
        await open.GoTo(s_home);
        Assert.Empty(open.Complaints);
        await open.Page.WaitForFunctionAsync("window.counted === 1");
        Assert.Equal(
            s_home.Host,
            await open.Page.Locator("script[src^='https://plausible.io/']").GetAttributeAsync("data-domain")
        );
    }

    private static Site Site(string theme, string settings)
    {
        var files = SampleFiles.WithTheme(theme);
        var site = TestSite
            .Of(files.Files.Select(f => (f.Value, files.Read(f).Bytes)))
            .At("2021-06-01")
            .File(
                "content/site.yml",
                Encoding.UTF8.GetString(files.Read(new ContentPath("content/site.yml")).Bytes.Span) + settings
            )
            .File(
                "content/posts/2021-05-01-slots.md",
                "---\ntitle: Slots\ncomments: https://social.example/@ann/1\n---\nText\n"
            );
        return SiteBuilder.Map(site.Request() with { BaseUrl = new(s_home) }, new KeptResults(), TimeProvider.System);
    }

    // The site at its own address, and one answer for every other host.
    private static async Task Serve(OpenPage open, Site site, string type, string answer) =>
        await open.Page.RouteAsync(
            "**/*",
            route =>
            {
                var address = new Uri(route.Request.Url);
                if (address.Host != s_home.Host)
                    return route.FulfillAsync(
                        new()
                        {
                            ContentType = type,
                            Body = answer,
                            Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*" },
                        }
                    );
                var path = address.AbsolutePath[1..];
                var output = site.Find(new SitePath(path is "" || path.EndsWith('/') ? path + "index.html" : path));
                return output is null
                    ? route.FulfillAsync(new() { Status = 404 })
                    : route.FulfillAsync(
                        new() { ContentType = output.ContentType, BodyBytes = MadeOutput.Make(output).Bytes.ToArray() }
                    );
            }
        );
}
