using System.Net;
using System.Net.WebSockets;

namespace Blog.Preview.Tests.Serving;

public class GuardTests
{
    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{0}")]
    [InlineData("localhost.evil.example:{0}")]
    [InlineData("localhost")]
    [InlineData("localhost:1")]
    [InlineData("192.168.1.5:{0}")]
    [InlineData("0.0.0.0:{0}")]
    public async Task A_foreign_host_is_refused(string name)
    {
        await using var host = await PreviewHost.StartAsync();
        using var answer = await host.GetAsync(
            "/blog/",
            ("Host", string.Format(System.Globalization.CultureInfo.InvariantCulture, name, host.Server.Port))
        );
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task The_names_of_this_machine_to_itself_are_ours(string name)
    {
        await using var host = await PreviewHost.StartAsync();
        using var answer = await host.GetAsync("/blog/", ("Host", $"{name}:{host.Server.Port}"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("")]
    public async Task A_foreign_origin_is_refused(string origin)
    {
        await using var host = await PreviewHost.StartAsync();
        using var answer = await host.GetAsync("/blog/", ("Origin", origin));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example", null)]
    [InlineData(null, null)]
    [InlineData("", "evil.example")]
    public async Task A_socket_from_elsewhere_is_refused(string? origin, string? name)
    {
        await using var host = await PreviewHost.StartAsync();
        await Assert.ThrowsAsync<WebSocketException>(() => LiveTab.ConnectAsync(host, origin, name));
        Assert.Equal(0, host.Server.Tabs);
    }

    [Fact]
    public async Task A_form_of_another_site_or_without_the_token_does_nothing()
    {
        var asked = new List<string>();
        await using var host = await PreviewHost.StartAsync(
            new PreviewHostOptions
            {
                Desk = (request, _) =>
                {
                    asked.Add(request.Form["title"] + request.Form.ContainsKey("token"));
                    return Task.FromResult(Blog.Preview.Desk.DeskAnswer.See("/blog/"));
                },
            }
        );
        Assert.Equal(
            HttpStatusCode.Forbidden,
            await PostAsync(host, "https://evil.example", ("title", "A"), ("token", host.Token.Value))
        );
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(host, host.Origin, ("title", "B")));
        Assert.Equal(
            HttpStatusCode.Forbidden,
            await PostAsync(host, host.Origin, ("title", "C"), ("token", host.Token.Value[1..]))
        );
        Assert.Equal(
            HttpStatusCode.SeeOther,
            await PostAsync(host, host.Origin, ("title", "D"), ("token", host.Token.Value))
        );
        Assert.Equal(["DFalse"], asked);
    }

    [Fact]
    public async Task What_is_posted_is_a_form_or_refused()
    {
        await using var host = await PreviewHost.StartAsync();
        using var answer = await host.SendAsync(
            HttpMethod.Post,
            "/_blog/new",
            new StringContent("{}", System.Text.Encoding.UTF8, "application/json"),
            ("Origin", host.Origin)
        );
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    private static async Task<HttpStatusCode> PostAsync(
        PreviewHost host,
        string origin,
        params (string Name, string Value)[] fields
    )
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var answer = await host.SendAsync(HttpMethod.Post, "/_blog/new", form, ("Origin", origin));
        return answer.StatusCode;
    }
}
