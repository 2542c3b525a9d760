using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Blog.Browser.Chromium;

/// <summary>A page being looked at, with all that it asked for and complained about.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    // Two frames that are alike follow one another when nothing moves any more.
    private const string Rest = """
        async () => {
          await document.fonts.ready;
          const page = document.documentElement;
          const size = () => [page.scrollWidth, page.scrollHeight, document.fonts.status].join();
          for (let before = "", same = 0; same < 2;) {
            await new Promise(done => requestAnimationFrame(done));
            same = size() === before ? same + 1 : 0;
            before = size();
          }
        }
        """;

    // Style sheets made by a script are allowed under any policy of a page's.
    private const string ShowAll = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("*:not([hidden]) { content-visibility: visible !important; }");
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }
        """;

    private readonly Func<OpenPage, ValueTask> _giveBack;
    private ICDPSession? _screen;

    internal OpenPage(IPage page, Func<OpenPage, ValueTask> giveBack)
    {
        (Page, _giveBack) = (page, giveBack);
        page.Console += Hear;
        page.PageError += Hear;
        page.Request += Hear;
        page.Response += Hear;
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, and exceptions of scripts.</summary>
    public ConcurrentBag<string> Complaints { get; } = [];

    /// <summary>What was asked for.</summary>
    public ConcurrentBag<Uri> Requests { get; } = [];

    /// <summary>What was answered.</summary>
    public ConcurrentBag<IResponse> Responses { get; } = [];

    /// <summary>Shows the page on another screen, until it is given back.</summary>
    /// <param name="width">Its width in CSS pixels.</param>
    /// <param name="density">How many of its pixels are one CSS pixel wide.</param>
    public async Task ShowOn(int width, int density)
    {
        _screen ??= await Page.Context.NewCDPSessionAsync(Page);
        await _screen.SendAsync(
            "Emulation.setDeviceMetricsOverride",
            new Dictionary<string, object>
            {
                ["width"] = width,
                ["height"] = 900,
                ["deviceScaleFactor"] = density,
                ["mobile"] = false,
            }
        );
    }

    /// <summary>Goes to an address and waits until it is loaded.</summary>
    public async Task GoTo(Uri address) =>
        await Page.GotoAsync(address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });

    /// <summary>Waits until fonts are there and the layout no longer changes; scripts must run.</summary>
    public Task BeAtRest() => Page.EvaluateAsync(Rest);

    /// <summary>
    /// Lays out what is out of view, too, and waits until it is. Where a page puts that off
    /// (<c>content-visibility: auto</c>), a group has a guessed size until it comes near the window, and links in it
    /// seem to lie on those of the next: which groups that holds for depends on the frame one looks in.
    /// </summary>
    public async Task LayOutAll()
    {
        await Page.EvaluateAsync(ShowAll);
        await BeAtRest();
    }

    /// <summary>The value of a script's expression.</summary>
    public Task<T> Value<T>(string expression) => Page.EvaluateAsync<T>(expression);

    /// <summary>Hears of the page no more, and gives it back.</summary>
    public async ValueTask DisposeAsync()
    {
        Page.Console -= Hear;
        Page.PageError -= Hear;
        Page.Request -= Hear;
        Page.Response -= Hear;
        if (_screen is { } screen)
        {
            await screen.SendAsync("Emulation.clearDeviceMetricsOverride");
            await screen.DetachAsync();
        }

        await _giveBack(this);
    }

    private void Hear(object? sender, IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
            Complaints.Add($"{message.Type}: {message.Text} ({message.Location})");
    }

    private void Hear(object? sender, string error) => Complaints.Add($"exception: {error}");

    private void Hear(object? sender, IRequest request) => Requests.Add(new Uri(request.Url));

    private void Hear(object? sender, IResponse response) => Responses.Add(response);
}
