using System.Globalization;
using System.Text;
using Blog.Preview.Desk;

namespace Blog.Preview.Tests.Serving;

public class OwnPagesTests
{
    [Theory]
    [InlineData("application/x-www-form-urlencoded", "token={0}&title=a%00b%zz%ff", 303)]
    [InlineData("application/x-www-form-urlencoded; charset=utf-8", "token={0}&title=a", 303)]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", "token={0}", 415)]
    [InlineData("application/x-www-form-urlencoded; charset=nonsense", "token={0}", 415)]
    [InlineData("multipart/form-data", "token={0}", 415)]
    [InlineData("multipart/form-data; boundary=x", "--x", 415)]
    [InlineData("text/plain", "token={0}", 415)]
    [InlineData("application/x-www-form-urlencoded", "", 403)]
    public async Task A_form_that_no_page_of_the_desk_sends_is_refused_and_is_no_bug(
        string type,
        string text,
        int status
    )
    {
        await using var host = await PreviewHost.StartAsync(
            new PreviewHostOptions { Desk = (_, _) => Task.FromResult(DeskAnswer.See("/_blog/")) }
        );
        Assert.Equal(
            status,
            await PostAsync(host, type, string.Format(CultureInfo.InvariantCulture, text, host.Token.Value))
        );
        Assert.Empty(host.Bugs);
    }

    [Theory]
    [InlineData(70_000)]
    [InlineData(3_000_000)]
    public async Task A_form_that_is_too_long_is_refused_and_is_no_bug(int length)
    {
        await using var host = await PreviewHost.StartAsync(new PreviewHostOptions());
        Assert.Equal(
            413,
            await PostAsync(
                host,
                "application/x-www-form-urlencoded",
                $"token={host.Token.Value}&title=" + new string('x', length)
            )
        );
        Assert.Empty(host.Bugs);
        await host.TextAsync("/blog/");
    }

    [Fact]
    public async Task An_action_that_leaves_the_page_as_it_is_is_answered_without_content()
    {
        await using var host = await PreviewHost.StartAsync(
            new PreviewHostOptions { Desk = (_, _) => Task.FromResult(DeskAnswer.Done) }
        );
        Assert.Equal(204, await PostAsync(host, "application/x-www-form-urlencoded", "token=" + host.Token.Value));
        Assert.Empty(host.Bugs);
    }

    [Theory]
    [InlineData("/_blog/")]
    [InlineData("/_blog/nothing")]
    public async Task The_desk_loads_nothing_but_what_is_its_own(string path)
    {
        await using var host = await PreviewHost.StartAsync(new PreviewHostOptions());
        using var answer = await host.GetAsync(path);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        using var page = await host.GetAsync("/blog/");
        Assert.False(page.Headers.Contains("Content-Security-Policy"));
    }

    private static async Task<int> PostAsync(PreviewHost host, string type, string text)
    {
        using var content = new ByteArrayContent(Encoding.ASCII.GetBytes(text));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await host.SendAsync(HttpMethod.Post, "/_blog/open", content, ("Origin", host.Origin));
        return (int)answer.StatusCode;
    }
}
