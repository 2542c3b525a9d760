using System.Net;
using System.Net.WebSockets;

namespace Blog.Preview.Tests.Serving;

public class PreviewServerGuestTests
{
    // A request that was passed on is one of another machine, whatever address it comes from.
    private static readonly (string Name, string Value) PassedOn = ("X-Forwarded-For", "192.168.1.7");

    [Fact]
    public async Task A_page_of_a_guest_is_live_and_knows_no_token()
    {
        await using var host = await PreviewHost.StartAsync(("content/posts/a.md", PreviewHost.Post("A")));
        var page = await PageAsync(host, "/blog/posts/a/");
        Assert.Contains("data-blog-live", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-token", page, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Token.Value, page, StringComparison.Ordinal);
        Assert.DoesNotContain("vscode:", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_sees_a_page_change_and_hears_nothing_else()
    {
        await using var host = await PreviewHost.StartAsync(("content/posts/a.md", PreviewHost.Post("A", "Before.")));
        var version = PreviewHost.Between(await PageAsync(host, "/blog/posts/a/"), "data-version=\"", "\"");
        await using var tab = await LiveTab.ConnectAsync(host, forwardedFor: PassedOn.Value);
        await tab.SayAsync(
            new
            {
                type = "look",
                page = "/blog/posts/a/",
                version,
            }
        );
        await host.SaveAsync("content/posts/a.md", PreviewHost.Post("A", "After, with a [mistake](nowhere.md)."));
        var heard = await tab.RestAsync(TimeSpan.FromSeconds(2));
        Assert.Contains(
            heard,
            m =>
                m.GetProperty("type").GetString() == "page"
                && m.GetRawText().Contains("After", StringComparison.Ordinal)
        );
        Assert.All(
            heard,
            m => Assert.Contains(m.GetProperty("type").GetString(), (string[])["page", "assets", "gone"])
        );
        Assert.All(heard, m => Assert.DoesNotContain("BLOG060", m.GetRawText(), StringComparison.Ordinal));
        Assert.All(heard, m => Assert.DoesNotContain(host.Token.Value, m.GetRawText(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("the author's")]
    public async Task A_guest_opens_no_editor_even_with_the_authors_token(string token)
    {
        await using var host = await PreviewHost.StartAsync(("content/posts/a.md", PreviewHost.Post("A")));
        await using var tab = await LiveTab.ConnectAsync(host, forwardedFor: PassedOn.Value);
        var known = token.Length == 0 ? token : host.Token.Value;
        await tab.SayAsync(
            new
            {
                type = "open",
                path = "content/posts/a.md",
                line = 1,
                column = 1,
                token = known,
            }
        );
        Assert.Null(await tab.NextAsync());
        Assert.Equal(WebSocketCloseStatus.PolicyViolation, tab.Closed);
        Assert.Empty(host.Opened);
    }

    [Theory]
    [InlineData("/_blog/")]
    [InlineData("/_blog/new")]
    [InlineData("/%5fblog/new")]
    [InlineData("/_blog/nothing")]
    public async Task A_guest_has_no_desk(string path)
    {
        await using var host = await PreviewHost.StartAsync(new PreviewHostOptions { HasDesk = true });
        using var answer = await host.GetAsync(path, PassedOn);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(host.Token.Value, text, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/_blog/")]
    [InlineData("/%5fblog%2fnew")]
    [InlineData("/x/../_blog/new")]
    [InlineData("//_blog/new")]
    [InlineData("/_blog/new")]
    public async Task A_guest_writes_nothing_even_with_the_authors_token(string path)
    {
        await using var host = await PreviewHost.StartAsync(new PreviewHostOptions { HasDesk = true });
        using var form = new FormUrlEncodedContent([
            new("title", "Guest"),
            new("kind", "post"),
            new("token", host.Token.Value),
        ]);
        using var answer = await host.SendAsync(HttpMethod.Post, path, form, PassedOn, ("Origin", host.Origin));
        Assert.False(answer.IsSuccessStatusCode);
        Assert.Null(host.Read("content/posts/guest.md"));
        Assert.Null(host.Read("content/posts/2021-01-01-guest.md"));
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("Forwarded")]
    [InlineData("X-Forwarded-Host")]
    [InlineData("X-Real-IP")]
    [InlineData("Via")]
    public async Task What_a_proxy_on_this_machine_passes_on_is_a_guests(string header)
    {
        await using var host = await PreviewHost.StartAsync();
        using var answer = await host.GetAsync("/_blog/", (header, "1.1 proxy"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static async Task<string> PageAsync(PreviewHost host, string path)
    {
        using var answer = await host.GetAsync(path, PassedOn);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
