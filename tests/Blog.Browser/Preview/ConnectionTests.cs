using Blog.Browser.Chromium;

namespace Blog.Browser.Preview;

public sealed class ConnectionTests(OneBrowser browser)
{
    private const string Path = "/blog/x/";

    [Fact]
    public async Task A_page_finds_a_server_that_started_anew_and_catches_up()
    {
        await using var open = await browser.Open(new PageOptions());
        var first = await LiveServer.Start();
        await first.Write(Path, LivePage.Html("<p>One</p>"));
        await open.GoTo(first.At(Path));
        await first.Looked(1);
        await open.Page.EvaluateAsync("window.marker = 1");
        var port = first.At("/").Port;
        await first.DisposeAsync();
        await open.Page.WaitForSelectorAsync(".sign >> visible=true");
        Assert.StartsWith(
            "The preview is not running",
            await open.Page.InnerTextAsync(".sign >> visible=true"),
            StringComparison.Ordinal
        );

        await using var second = await LiveServer.Start(port, "second", first);
        await second.Write(Path, LivePage.Html("<p>Two</p>"));
        await second.Looked(1);
        await open.Page.WaitForFunctionAsync("document.body.textContent === 'Two'");
        await open.Page.WaitForSelectorAsync(
            ".sign",
            new() { State = Microsoft.Playwright.WaitForSelectorState.Hidden }
        );
        Assert.Equal("second", (string?)second.Heard.First()["token"]);
        Assert.Equal(1, await open.Value<int>("window.marker"));
    }

    [Fact]
    public async Task A_page_that_changed_before_it_was_looked_at_is_sent()
    {
        await using var open = await browser.Open(new PageOptions());
        await using var server = await LiveServer.Start();
        await server.Write(Path, LivePage.Html("<p>One</p>"));
        server.Delays["/_blog/live.js"] = TimeSpan.FromMilliseconds(300);
        var going = open.GoTo(server.At(Path));
        await Task.Delay(150, TestContext.Current.CancellationToken);
        await server.Write(Path, LivePage.Html("<p>Two</p>"));
        await going;
        await open.Page.WaitForFunctionAsync("document.body.textContent === 'Two'");
    }

    [Fact]
    public async Task A_reader_who_comes_back_asks_for_what_was_missed()
    {
        await using var live = await LivePage.Open(browser, Path, "<p>One</p>");
        var looks = live.Server.Heard.Count;
        await live.Run("document.dispatchEvent(new Event('visibilitychange'))");
        for (var i = 0; i < 2000 && live.Server.Heard.Count == looks; i++)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        Assert.Equal("look", (string?)live.Server.Heard.Last()["type"]);
        Assert.Equal(Path, (string?)live.Server.Heard.Last()["page"]);
    }

    [Fact]
    public async Task Three_pages_are_kept_up_to_date_at_once()
    {
        await using var server = await LiveServer.Start();
        await server.Write(Path, LivePage.Html("<p>0</p>"));
        await server.Write("/blog/other/", LivePage.Html("<p>Other</p>"));
        await using var a = await browser.Open(new PageOptions());
        await using var b = await browser.Open(new PageOptions());
        await using var c = await browser.Open(new PageOptions());
        await Task.WhenAll(a.GoTo(server.At(Path)), b.GoTo(server.At(Path)), c.GoTo(server.At("/blog/other/")));
        await server.Looked(3);
        for (var i = 1; i <= 5; i++)
            await server.Write(Path, LivePage.Html($"<p>{i}</p>"));
        await a.Page.WaitForFunctionAsync("document.body.textContent === '5'");
        await b.Page.WaitForFunctionAsync("document.body.textContent === '5'");
        Assert.Equal("Other", await c.Value<string>("document.body.textContent"));
    }

    [Fact]
    public async Task Odd_messages_do_no_harm()
    {
        await using var live = await LivePage.Open(browser, Path, "<p>One</p>");
        await live.Run(
            "window.failures = 0; addEventListener('error', () => failures++); "
                + "addEventListener('unhandledrejection', () => failures++)"
        );
        string[] odd =
        [
            "",
            "{",
            "null",
            "7",
            "[]",
            "{}",
            "\"page\"",
            """{"type":"page"}""",
            """{"type":"page","page":"/blog/x/"}""",
            """{"type":"page","page":"/other/","version":"z","html":"<p>"}""",
            """{"type":"assets"}""",
            """{"type":"assets","urls":[null,7,"//","http://","a b"]}""",
            """{"type":"go"}""",
            """{"type":"go","url":"javascript:window.hurt=1"}""",
            """{"type":"go","url":"http://example.com/"}""",
            """{"type":"go","url":"http://["}""",
            """{"type":"gone"}""",
            """{"type":"diagnostics"}""",
            """
                {"type":"diagnostics","errors":"x","items":[null,7,{},
                  {"severity":7,"caret":7,"notes":[null,7],"source":"a","line":"x"}]}
                """,
            """{"type":"unknown"}""",
        ];
        foreach (var text in odd)
            await live.Server.Send(text);
        await live.Write("<p>Two</p>");
        Assert.Equal(
            "Two 0 true",
            await live.Value<string>("document.body.textContent + ' ' + failures + ' ' + !('hurt' in window)")
        );
        Assert.True(await live.IsSamePage());
    }

    [Fact]
    public async Task A_page_that_is_gone_stays_with_a_note_until_it_is_back()
    {
        await using var live = await LivePage.Open(browser, Path, "<p>One</p>");
        await live.Server.Send("""{"type":"gone","page":"/blog/x/"}""");
        await live.Page.WaitForSelectorAsync(".sign >> visible=true");
        Assert.Equal(
            "This page is no longer part of the site.",
            await live.Page.InnerTextAsync(".sign >> visible=true")
        );
        await live.Write("<p>Back</p>");
        Assert.Equal(0, await live.Page.Locator(".sign >> visible=true").CountAsync());
    }

    [Fact]
    public async Task It_follows_to_another_page_and_stays_where_it_is_already()
    {
        await using var live = await LivePage.Open(browser, Path, "<p>One</p>");
        await live.Server.Write("/blog/y/", LivePage.Html("<p>Y</p>"));
        await live.Server.Send("""{"type":"go","url":"/blog/x/"}""");
        await live.Write("<p>Two</p>");
        Assert.True(await live.IsSamePage());
        await live.Server.Send("""{"type":"go","url":"/blog/y/"}""");
        await live.Until("location.pathname === '/blog/y/' && document.body.textContent === 'Y'");
    }
}
