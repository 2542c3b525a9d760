using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Blog.Browser.Chromium;

/// <summary>A page being looked at, with all that it asked for and complained about.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private const string WatchShifts = """
        window.shifts = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value; })
          .observe({ type: "layout-shift", buffered: true });
        """;

    private readonly IBrowserContext _context;

    private OpenPage(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Complaints.Add($"{message.Type}: {message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => Complaints.Add($"exception: {error}");
        page.Request += (_, request) => Requests.Add(new Uri(request.Url));
        page.Response += (_, response) => Responses.Add(response);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, and exceptions of scripts.</summary>
    public ConcurrentBag<string> Complaints { get; } = [];

    /// <summary>What was asked for.</summary>
    public ConcurrentBag<Uri> Requests { get; } = [];

    /// <summary>What was answered.</summary>
    public ConcurrentBag<IResponse> Responses { get; } = [];

    /// <summary>Opens an empty page.</summary>
    public static async Task<OpenPage> In(IBrowserContext context, bool hasJavaScript)
    {
        if (hasJavaScript)
            await context.AddInitScriptAsync(WatchShifts);
        return new OpenPage(context, await context.NewPageAsync());
    }

    /// <summary>Goes to an address and waits until it is loaded.</summary>
    public async Task GoTo(Uri address) =>
        await Page.GotoAsync(address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load, Timeout = 120_000 });

    /// <summary>The value of a script's expression.</summary>
    public Task<T> Value<T>(string expression) => Page.EvaluateAsync<T>(expression);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
