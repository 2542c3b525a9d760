using System.Net.WebSockets;
using System.Text.Json;
using Blog.Preview.Desk;
using Blog.Preview.Tests.Serving;

namespace Blog.Preview.Tests.Live;

public class LiveHubTests
{
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(300);

    [Fact]
    public async Task A_tab_gets_its_page_when_it_changed_and_nothing_when_something_else_did()
    {
        await using var host = await PreviewHost.StartAsync(
            ("content/posts/x.md", PreviewHost.Post("X")),
            ("content/pages/about.md", "---\ntitle: About\n---\nUs.\n")
        );
        await using var tab = await host.OpenTabAsync("/blog/posts/x/");
        Assert.Equal(0, (await tab.NextAsync("diagnostics")).GetProperty("errors").GetInt32());
        await host.SaveAsync("content/pages/about.md", "---\ntitle: About\n---\nWe.\n");
        await host.SaveAsync("content/posts/x.md", PreviewHost.Post("X", "New text."));
        var page = await tab.NextAsync("page");
        Assert.Equal("/blog/posts/x/", page.GetProperty("page").GetString());
        Assert.Equal(await host.TextAsync("/blog/posts/x/"), page.GetProperty("html").GetString());
        Assert.Contains(
            $"data-version=\"{page.GetProperty("version").GetString()}\"",
            page.GetProperty("html").GetString(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(await tab.RestAsync(Silence), m => m.GetProperty("type").GetString() == "page");
    }

    [Fact]
    public async Task A_tab_to_which_a_bug_could_not_say_what_is_new_is_told_and_may_come_back()
    {
        var asked = 0;
        await using var host = await PreviewHost.StartAsync(
            new PreviewHostOptions
            {
                Desk = (_, _) =>
                    ++asked > 1
                        ? throw new InvalidOperationException("a bug")
                        : Task.FromResult(DeskAnswer.Page("<p>desk</p>"u8.ToArray()) with { IsLive = true }),
            }
        );
        await using var tab = await host.OpenTabAsync("/_blog/");
        Assert.Null(await tab.NextAsync());
        Assert.Equal(WebSocketCloseStatus.InternalServerError, tab.Closed);
    }

    [Fact]
    public async Task Three_tabs_get_what_each_looks_at()
    {
        await using var host = await PreviewHost.StartAsync(
            ("content/posts/x.md", PreviewHost.Post("X")),
            ("content/posts/y.md", PreviewHost.Post("Y"))
        );
        await using var one = await host.OpenTabAsync("/blog/posts/x/");
        await using var two = await host.OpenTabAsync("/blog/posts/x/");
        await using var home = await host.OpenTabAsync("/blog/");
        await Task.WhenAll(one.NextAsync("diagnostics"), two.NextAsync("diagnostics"), home.NextAsync("diagnostics"));
        Assert.Equal(3, host.Server.Tabs);
        var state = await host.SaveAsync("content/posts/x.md", PreviewHost.Post("Xylophone"));
        Assert.Equal(["index.html", "posts/x/index.html"], state.Changes[0].Remade.Select(p => p.Value));
        foreach (var tab in new[] { one, two, home })
            Assert.Contains(
                "Xylophone",
                (await tab.NextAsync("page")).GetProperty("html").GetString(),
                StringComparison.Ordinal
            );
    }

    [Fact]
    public async Task A_tab_that_comes_back_gets_the_newest_and_nothing_in_between()
    {
        await using var host = await PreviewHost.StartAsync(("content/posts/x.md", PreviewHost.Post("X")));
        var version = PreviewHost.Between(await host.TextAsync("/blog/posts/x/"), "data-version=\"", "\"");
        for (var i = 1; i <= 3; i++)
            await host.SaveAsync("content/posts/x.md", PreviewHost.Post("X", $"Text {i}."));
        await using var tab = await LiveTab.ConnectAsync(host);
        await tab.LookAsync("/blog/posts/x/", version);
        var pages = (await tab.RestAsync(Silence)).Where(m => m.GetProperty("type").GetString() == "page").ToList();
        Assert.Contains("Text 3.", Assert.Single(pages).GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_goes_is_told_and_comes_back_whole()
    {
        await using var host = await PreviewHost.StartAsync(("content/posts/x.md", PreviewHost.Post("X")));
        await using var tab = await host.OpenTabAsync("/blog/posts/x/");
        await tab.NextAsync("diagnostics");
        await host.SaveAsync("content/posts/x.md", null);
        Assert.Equal("/blog/posts/x/", (await tab.NextAsync("gone")).GetProperty("page").GetString());
        await host.SaveAsync("content/posts/x.md", PreviewHost.Post("X"));
        Assert.Contains(
            "<h1>X</h1>",
            (await tab.NextAsync("page")).GetProperty("html").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_tab_that_waits_at_an_address_gets_the_page_once_there_is_one()
    {
        await using var host = await PreviewHost.StartAsync();
        using var missing = await host.GetAsync("/blog/posts/x/");
        await using var tab = await LiveTab.ConnectAsync(host);
        await tab.LookAsync(
            "/blog/posts/x/",
            PreviewHost.Between(
                await missing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                "data-version=\"",
                "\""
            )
        );
        await tab.NextAsync("diagnostics");
        await host.SaveAsync("content/posts/x.md", PreviewHost.Post("X"));
        Assert.Contains(
            "<h1>X</h1>",
            (await tab.NextAsync("page")).GetProperty("html").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_that_changed_under_its_address_is_named()
    {
        await using var host = await PreviewHost.StartAsync(
            ("content/posts/x/index.md", PreviewHost.Post("X")),
            ("content/posts/x/a b.bin", "1")
        );
        await using var tab = await host.OpenTabAsync("/blog/posts/x/");
        await tab.NextAsync("diagnostics");
        await host.SaveAsync("content/posts/x/a b.bin", "2");
        Assert.Equal(
            ["/blog/posts/x/a%20b.bin"],
            (await tab.NextAsync("assets")).GetProperty("urls").EnumerateArray().Select(u => u.GetString())
        );
    }

    [Fact]
    public async Task Errors_are_told_with_their_line_and_the_page_stays_as_it_last_was_good()
    {
        await using var host = await PreviewHost.StartAsync(("content/posts/x.md", PreviewHost.Post("X", "Old text.")));
        await using var tab = await host.OpenTabAsync("/blog/posts/x/");
        await tab.NextAsync("diagnostics");
        await host.SaveAsync("content/posts/x.md", "---\ntitle: [X\ndate: 2020-11-14\n---\nNew text.\n");
        JsonElement told;
        do told = await tab.NextAsync("diagnostics");
        while (told.GetProperty("errors").GetInt32() == 0);
        var item = told.GetProperty("items")[0];
        Assert.StartsWith("content/posts/x.md:", item.GetProperty("place").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(item.GetProperty("source").GetString()!);
        Assert.StartsWith(
            "vscode://file/content/posts/x.md:",
            item.GetProperty("editor").GetString(),
            StringComparison.Ordinal
        );
        Assert.Contains("Old text.", await host.TextAsync("/blog/posts/x/"), StringComparison.Ordinal);
        await host.SaveAsync("content/posts/x.md", PreviewHost.Post("X", "Mended."));
        Assert.Contains(
            "Mended.",
            (await tab.NextAsync("page")).GetProperty("html").GetString(),
            StringComparison.Ordinal
        );
        do told = await tab.NextAsync("diagnostics");
        while (told.GetProperty("errors").GetInt32() > 0);
        Assert.Equal(0, told.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Following_leads_to_the_page_of_the_document_just_edited()
    {
        await using var host = await PreviewHost.StartAsync(
            new PreviewHostOptions { IsFollowing = true },
            ("content/posts/x.md", PreviewHost.Post("X")),
            ("content/posts/y.md", PreviewHost.Post("Y"))
        );
        await using var tab = await host.OpenTabAsync("/blog/posts/x/");
        await tab.NextAsync("diagnostics");
        await host.SaveAsync("content/posts/x.md", PreviewHost.Post("X", "Here already."));
        await host.SaveAsync("content/posts/y.md", PreviewHost.Post("Y", "There."));
        Assert.Equal("/blog/posts/y/", (await tab.NextAsync("go")).GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_place_is_opened_in_the_editor_for_who_knows_the_token()
    {
        await using var host = await PreviewHost.StartAsync();
        await using var tab = await LiveTab.ConnectAsync(host);
        await tab.SayAsync(
            new
            {
                type = "open",
                path = "content/site.yml",
                line = 3,
                column = 5,
                token = host.Token.Value,
            }
        );
        await tab.SayAsync(
            new
            {
                type = "open",
                path = "content/site.yml",
                line = 4,
                column = 5,
                token = "guessed",
            }
        );
        Assert.Null(await tab.NextAsync());
        Assert.Equal(WebSocketCloseStatus.PolicyViolation, tab.Closed);
        Assert.Equal(["content/site.yml:3:5"], host.Opened);
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("{\"type\":\"shout\"}")]
    [InlineData("{\"type\":\"look\"}")]
    [InlineData("{\"type\":\"look\",\"page\":3}")]
    [InlineData("{\"type\":\"look\",\"page\":\"\\ud800\"}")]
    public async Task A_message_that_is_none_ends_the_conversation_with_the_reason(string text)
    {
        await using var host = await PreviewHost.StartAsync();
        await using var tab = await LiveTab.ConnectAsync(host);
        await tab.SayAsync(text);
        Assert.Null(await tab.NextAsync());
        Assert.Equal(
            (WebSocketCloseStatus.InvalidPayloadData, "The message is not one of this protocol."),
            (tab.Closed, tab.Reason)
        );
        Assert.Empty(host.Bugs);
    }

    [Fact]
    public async Task A_message_that_is_too_long_ends_the_conversation()
    {
        await using var host = await PreviewHost.StartAsync();
        await using var tab = await LiveTab.ConnectAsync(host);
        await tab.SayAsync(new string(' ', 20_000));
        Assert.Null(await tab.NextAsync());
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, tab.Closed);
    }

    [Fact]
    public async Task A_tab_that_vanishes_is_forgotten()
    {
        await using var host = await PreviewHost.StartAsync();
        await using (var tab = await host.OpenTabAsync("/blog/"))
            await tab.NextAsync("diagnostics");
        for (var waited = 0; host.Server.Tabs > 0 && waited < 1200; waited++)
            await Task.Delay(25, TestContext.Current.CancellationToken);
        Assert.Equal(0, host.Server.Tabs);
        Assert.Empty(host.Bugs);
    }
}
