using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Blog.Browser.Serving;
using Blog.Preview.Client;
using Blog.Preview.Dressing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Blog.Browser.Preview;

/// <summary>Serves pages from strings and speaks the live protocol, so that the script is tried without the rest of the
/// preview.</summary>
internal sealed class LiveServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, (string Html, string Version)> _pages;
    private readonly ConcurrentDictionary<LiveSocket, byte> _sockets = [];
    private readonly WebApplication _server;
    private readonly string _token;

    private LiveServer(
        WebApplication server,
        string token,
        ConcurrentDictionary<string, (string Html, string Version)> pages
    ) => (_server, _token, _pages) = (server, token, pages);

    /// <summary>What pages said, in the order it came.</summary>
    public ConcurrentQueue<JsonObject> Heard { get; } = [];

    /// <summary>Files by path, beside the pages.</summary>
    public ConcurrentDictionary<string, ServedFile> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>How long a file takes to be answered, by path.</summary>
    public ConcurrentDictionary<string, TimeSpan> Delays { get; } = new(StringComparer.Ordinal);

    /// <summary>Why a build would leave out the pages; null for pages that it publishes.</summary>
    public HeldBackFacts? HeldBack { get; set; }

    /// <summary>Starts a server.</summary>
    /// <param name="port">The port; 0 for a free one.</param>
    /// <param name="token">The token of this start.</param>
    /// <param name="pages">The pages of an earlier start; null for none.</param>
    public static async Task<LiveServer> Start(int port = 0, string token = "first", LiveServer? pages = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var server = new LiveServer(builder.Build(), token, pages?._pages ?? new(StringComparer.Ordinal));
        server._server.UseWebSockets();
        server._server.Run(server.Answer);
        await server._server.StartAsync();
        return server;
    }

    /// <summary>The address of a path.</summary>
    public Uri At(string path) => new(new Uri(_server.Urls.Single()), path);

    /// <summary>Writes a page and sends it to whoever looks at it.</summary>
    public async Task Write(string path, string html)
    {
        _pages[path] = (html, Guid.NewGuid().ToString("n"));
        foreach (var socket in _sockets.Keys.Where(s => s.Page == path))
            await socket.Send(PageMessage(path));
    }

    /// <summary>The page as it is served.</summary>
    public string Dressed(string path)
    {
        var (html, version) = _pages[path];
        return Encoding.UTF8.GetString(
            PageDressing
                .Dress(
                    Encoding.UTF8.GetBytes(html),
                    new Dress
                    {
                        Page = path,
                        Version = version,
                        Token = _token,
                        HeldBack = HeldBack,
                    }
                )
                .Span
        );
    }

    /// <summary>Sends a text to every open page.</summary>
    public async Task Send(string text)
    {
        foreach (var socket in _sockets.Keys)
            await socket.Send(text);
    }

    /// <summary>Waits until so many pages look at something.</summary>
    public async Task Looked(int pages)
    {
        for (var i = 0; i < 3000 && _sockets.Keys.Count(s => s.Page.Length > 0) < pages; i++)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        Assert.Equal(pages, _sockets.Keys.Count(s => s.Page.Length > 0));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private string PageMessage(string path) =>
        new JsonObject
        {
            ["type"] = "page",
            ["page"] = path,
            ["version"] = _pages[path].Version,
            ["html"] = Dressed(path),
        }.ToJsonString();

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (path == "/_blog/live")
            await Talk(context);
        else if (path == ClientScript.Address)
            await Send(context, new ServedFile(ClientScript.ContentType, ClientScript.Join()));
        else if (_pages.ContainsKey(path))
            await Send(context, new ServedFile("text/html; charset=utf-8", Encoding.UTF8.GetBytes(Dressed(path))));
        else if (Files.GetValueOrDefault(path) is { } file)
            await Send(context, file);
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task Send(HttpContext context, ServedFile file)
    {
        if (Delays.TryGetValue(context.Request.Path.Value!, out var delay))
            await Task.Delay(delay, context.RequestAborted);
        context.Response.ContentType = file.ContentType;
        context.Response.Headers.CacheControl = "no-cache";
        await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted);
    }

    private async Task Talk(HttpContext context)
    {
        using var socket = new LiveSocket(await context.WebSockets.AcceptWebSocketAsync());
        _sockets[socket] = 0;
        while (await socket.Receive() is { } text)
        {
            var message = JsonNode.Parse(text)!.AsObject();
            Heard.Enqueue(message);
            if ((string?)message["type"] != "look")
                continue;
            await socket.Send("""{"type":"diagnostics","errors":0,"warnings":0,"checked":true,"items":[]}""");
            socket.Page = (string)message["page"]!;
            if (_pages.TryGetValue(socket.Page, out var page) && page.Version != (string?)message["version"])
                await socket.Send(PageMessage(socket.Page));
        }

        _sockets.TryRemove(socket, out _);
    }
}
