using Blog.Browser.Chromium;
using Microsoft.Playwright;

namespace Blog.Browser.Preview;

/// <summary>A page of a <see cref="LiveServer"/> of its own, open in the browser and connected.</summary>
internal sealed class LivePage : IAsyncDisposable
{
    private readonly OpenPage _open;
    private readonly string _path;

    private LivePage(LiveServer server, OpenPage open, string path) => (Server, _open, _path) = (server, open, path);

    /// <summary>What serves it.</summary>
    public LiveServer Server { get; }

    /// <summary>The browser's page.</summary>
    public IPage Page => _open.Page;

    /// <summary>Serves a page with this body and opens it.</summary>
    public static Task<LivePage> Open(OneBrowser browser, string path, string body, string head = "") =>
        Open(browser, path, body, head, new PageOptions());

    /// <summary>Serves a page with this body and opens it.</summary>
    public static async Task<LivePage> Open(
        OneBrowser browser,
        string path,
        string body,
        string head,
        PageOptions options
    )
    {
        var open = await browser.Open(options);
        var server = await LiveServer.Start();
        await server.Write(path, Html(body, head));
        await open.GoTo(server.At(path));
        await server.Looked(1);
        await open.Page.EvaluateAsync(
            "window.marker = 1; window.updates = 0; document.addEventListener('blog:update', () => window.updates++)"
        );
        return new LivePage(server, open, path);
    }

    /// <summary>A whole page around a body.</summary>
    public static string Html(string body, string head = "") =>
        $"<!doctype html><html lang=\"en\"><head><title>T</title>{head}</head><body>{body}</body></html>";

    /// <summary>Writes the page with another body, and waits until it is shown.</summary>
    public async Task Write(string body, string head = "")
    {
        var updates = await Value<int>("updates");
        await Server.Write(_path, Html(body, head));
        await Until($"updates > {updates}");
    }

    /// <summary>Whether it is the page that was opened, not loaded again since.</summary>
    public Task<bool> IsSamePage() => Value<bool>("window.marker === 1");

    /// <summary>The value of a script's expression.</summary>
    public Task<T> Value<T>(string expression) => _open.Value<T>(expression);

    /// <summary>Runs statements.</summary>
    public Task Run(string statements) => Page.EvaluateAsync($"() => {{ {statements} }}");

    /// <summary>Waits until an expression is true.</summary>
    public Task Until(string expression) =>
        Page.WaitForFunctionAsync(expression, null, new PageWaitForFunctionOptions { PollingInterval = 15 });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _open.DisposeAsync();
        await Server.DisposeAsync();
    }
}
