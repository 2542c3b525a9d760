using System.Text.Json.Nodes;
using Blog.Browser.Chromium;

namespace Blog.Browser.Preview;

public sealed class PanelTests(OneBrowser browser)
{
    private const string None = """{"type":"diagnostics","errors":0,"warnings":0,"checked":true,"items":[]}""";
    private const string Hostile = "<img src=x onerror=\"window.hurt=1\"><script>window.hurt=1</script>";

    [Fact]
    public async Task Mistakes_appear_with_their_line_and_vanish_when_mended()
    {
        await using var live = await LivePage.Open(browser, "/blog/x/", "<input id=\"i\">");
        await live.Page.FocusAsync("#i");
        await live.Server.Send(Message("error", "vscode://file/x.md:3:7"));
        await live.Page.WaitForSelectorAsync(".panel");
        Assert.Equal("1 error", await live.Page.InnerTextAsync(".panel .head strong"));
        Assert.Equal("The date is no date.", await live.Page.InnerTextAsync(".message"));
        Assert.Equal("Error", await live.Page.InnerTextAsync(".kind"));
        Assert.Equal("BLOG010", await live.Page.InnerTextAsync(".id"));
        Assert.Equal("vscode://file/x.md:3:7", await live.Page.GetAttributeAsync("a.place", "href"));
        Assert.Equal("3", await live.Page.InnerTextAsync(".number"));
        Assert.Equal("date: 2020-13-14", await live.Page.InnerTextAsync(".line"));
        Assert.Equal("2020-13-14", await live.Page.InnerTextAsync("mark"));
        Assert.Equal("Did you mean ‘2020-12-14’?", await live.Page.InnerTextAsync(".hint"));
        Assert.Equal("content/site.yml:1:1: as is said here", await live.Page.InnerTextAsync(".note"));
        Assert.Equal("i", await live.Value<string>("document.activeElement.id"));
        Assert.Equal("<input id=\"i\">", await live.Value<string>("document.body.innerHTML"));
        Assert.Equal(
            "1 error. The date is no date. content/posts/x.md:3:7",
            await live.Page.TextContentAsync("[role=status].said")
        );

        await live.Server.Send(None);
        await live.Page.WaitForSelectorAsync(
            ".panel",
            new() { State = Microsoft.Playwright.WaitForSelectorState.Hidden }
        );
        Assert.False(await live.Page.IsVisibleAsync(".badge"));
    }

    [Fact]
    public async Task Words_from_outside_stay_words()
    {
        await using var live = await LivePage.Open(browser, "/blog/x/", "<p>");
        var message = JsonNode.Parse(Message("error", "javascript:window.hurt=1"))!;
        foreach (var name in new[] { "message", "id", "place", "suggestion", "source" })
            message["items"]![0]![name] = Hostile;
        message["items"]![0]!["notes"]![0]!["message"] = Hostile;
        await live.Server.Send(message.ToJsonString());
        await live.Page.WaitForSelectorAsync(".panel");
        Assert.Equal(Hostile, await live.Page.TextContentAsync(".message"));
        Assert.Equal(0, await live.Page.Locator(".panel img, .panel script, .panel a").CountAsync());
        await live.Page.ClickAsync(".place");
        Assert.False(await live.Value<bool>("'hurt' in window"));
    }

    [Fact]
    public async Task A_click_on_a_place_without_an_address_asks_the_server_to_open_it()
    {
        await using var live = await LivePage.Open(browser, "/blog/x/", "<p>");
        await live.Server.Send(Message("error", null));
        await live.Page.ClickAsync("button.place");
        for (var i = 0; i < 2000 && live.Server.Heard.All(m => (string?)m["type"] != "open"); i++)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        var open = Assert.Single(live.Server.Heard, m => (string?)m["type"] == "open");
        Assert.Equal(
            """{"type":"open","path":"content/posts/x.md","line":3,"column":7,"token":"first"}""",
            open.ToJsonString()
        );
    }

    [Fact]
    public async Task Escape_folds_it_to_a_badge_and_the_session_remembers()
    {
        await using var live = await LivePage.Open(browser, "/blog/x/", "<p>");
        await live.Server.Send(Message("error", null));
        await live.Page.WaitForSelectorAsync(".panel");
        await live.Page.Keyboard.PressAsync("Escape");
        await live.Page.WaitForSelectorAsync(".badge");
        Assert.False(await live.Page.IsVisibleAsync(".panel"));

        await live.Page.ReloadAsync();
        await live.Server.Looked(1);
        await live.Server.Send(Message("error", null));
        await live.Page.WaitForSelectorAsync(".badge");
        Assert.Equal("1 error", await live.Page.InnerTextAsync(".badge"));
        await live.Page.ClickAsync(".badge");
        await live.Page.WaitForSelectorAsync(".panel");
    }

    [Fact]
    public async Task Warnings_alone_wait_in_the_badge()
    {
        await using var live = await LivePage.Open(browser, "/blog/x/", "<p>");
        await live.Server.Send(Message("warning", null));
        await live.Page.WaitForSelectorAsync(".badge");
        Assert.Equal("1 warning", await live.Page.InnerTextAsync(".badge"));
        Assert.False(await live.Page.IsVisibleAsync(".panel"));
    }

    [Theory]
    [InlineData(false, 1280)]
    [InlineData(true, 1280)]
    [InlineData(false, 320)]
    [InlineData(true, 320)]
    public async Task Everyone_can_read_it(bool isDark, int width)
    {
        await using var live = await LivePage.Open(
            browser,
            "/blog/x/",
            "<main><h1>Page</h1></main>",
            "<meta name=\"color-scheme\" content=\"light dark\"><style>:root{color-scheme:light "
                + "dark}*{color:inherit;font-size:40px!important;display:grid}head,head "
                + "*{display:none}</style>",
            new PageOptions(width, isDark)
        );
        await live.Server.Send(Message("error", null));
        await live.Page.WaitForSelectorAsync(".panel");
        Assert.Empty(await live.Page.AxeFaults());
        Assert.True(
            await live.Value<bool>(
                "(r => r.left >= 0 && r.right <= innerWidth && document.documentElement.scrollWidth <= "
                    + "innerWidth)(document.querySelector('blog-preview').shadowRoot"
                    + ".querySelector('.panel').getBoundingClientRect())"
            )
        );
    }

    private static string Message(string severity, string? editor) =>
        new JsonObject
        {
            ["type"] = "diagnostics",
            ["errors"] = severity == "error" ? 1 : 0,
            ["warnings"] = severity == "warning" ? 1 : 0,
            ["checked"] = true,
            ["items"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "BLOG010",
                    ["severity"] = severity,
                    ["message"] = "The date is no date.",
                    ["suggestion"] = "2020-12-14",
                    ["place"] = "content/posts/x.md:3:7",
                    ["path"] = "content/posts/x.md",
                    ["line"] = 3,
                    ["column"] = 7,
                    ["source"] = "date: 2020-13-14",
                    ["caret"] = new JsonObject { ["start"] = 6, ["length"] = 10 },
                    ["editor"] = editor,
                    ["notes"] = new JsonArray(
                        new JsonObject { ["message"] = "as is said here", ["place"] = "content/site.yml:1:1" }
                    ),
                }
            ),
        }.ToJsonString();
}
