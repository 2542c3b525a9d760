using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Blog.Network.Tests.Fakes;

/// <summary>A site on loopback whose pages behave, or misbehave, as the test says.</summary>
internal sealed class FakeWeb : IAsyncDisposable
{
    private readonly Dictionary<string, Func<HttpContext, Task>> _pages = [];
    private int _atOnce;
    private LoopbackServer? _server;

    public Uri Address { get; private set; } = null!;

    /// <summary>What was asked, in order: path and query.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>The headers of the last request.</summary>
    public Dictionary<string, string> LastHeaders { get; private set; } = [];

    /// <summary>How many requests were there at one time, at most.</summary>
    public int MostAtOnce { get; private set; }

    public static async Task<FakeWeb> OpenAsync()
    {
        var web = new FakeWeb();
        web._server = await LoopbackServer.OpenAsync(web.AnswerAsync);
        web.Address = web._server.Address;
        return web;
    }

    public string At(string path) => new Uri(Address, path).AbsoluteUri;

    /// <summary>A page, with the canonical link it has.</summary>
    public FakeWeb Page(string path, string? canonical) =>
        On(path, context => WriteAsync(context, PageWith(canonical)));

    public FakeWeb Redirect(string path, string to, int status = 301) =>
        On(
            path,
            context =>
            {
                context.Response.StatusCode = status;
                context.Response.Headers.Location = to;
                return Task.CompletedTask;
            }
        );

    public FakeWeb Status(string path, int status, string? retryAfter = null, string? header = null) =>
        On(
            path,
            context =>
            {
                context.Response.StatusCode = status;
                if (retryAfter is not null)
                    context.Response.Headers.RetryAfter = retryAfter;
                if (header is not null)
                    context.Response.Headers[header] = "challenge";
                return WriteAsync(context, "<title>No</title>");
            }
        );

    public FakeWeb On(string path, Func<HttpContext, Task> answer)
    {
        _pages[path] = answer;
        return this;
    }

    public static string PageWith(string? canonical) =>
        "<!doctype html><html><head><title>A copy</title>"
        + (canonical is null ? "" : $"<link rel=\"canonical\" href=\"{canonical}\">")
        + "</head><body><p>Text.</p></body></html>";

    public static async Task WriteAsync(HttpContext context, string html)
    {
        context.Response.ContentType ??= "text/html; charset=utf-8";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(html));
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var now = Interlocked.Increment(ref _atOnce);
        MostAtOnce = Math.Max(MostAtOnce, now);
        LastHeaders = context.Request.Headers.ToDictionary(
            h => h.Key,
            h => h.Value.ToString(),
            StringComparer.OrdinalIgnoreCase
        );
        Asked.Enqueue(context.Request.Path + context.Request.QueryString);
        try
        {
            if (_pages.TryGetValue(context.Request.Path.Value!, out var answer))
                await answer(context);
            else
                context.Response.StatusCode = 404;
        }
        finally
        {
            Interlocked.Decrement(ref _atOnce);
        }
    }
}
