using Microsoft.Playwright;

namespace Blog.Browser.Chromium;

/// <summary>Debian's or the reader's own Chromium, started once. Tests that ask for a page are skipped, and say why, where there is none.</summary>
public sealed class OneBrowser : IAsyncLifetime
{
    private static readonly string[] Known =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _missing = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var named = Environment.GetEnvironmentVariable("BLOG_CHROMIUM");
        var executable = string.IsNullOrEmpty(named) ? Known.FirstOrDefault(File.Exists) : named;
        if (executable is null || !File.Exists(executable))
        {
            _missing = "No Chromium was found; BLOG_CHROMIUM can name one.";
            return;
        }

        try
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = executable, Args = Arguments });
        }
        catch (PlaywrightException failure)
        {
            _missing = $"The browser cannot be driven: {failure.Message}";
        }
    }

    /// <summary>A new page in a context of its own, or the test is skipped.</summary>
    public async Task<OpenPage> Open(PageOptions options)
    {
        if (_browser is null)
            Assert.Skip(_missing);
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = options.Width, Height = 900 },
            ColorScheme = options.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = options.HasJavaScript,
            Permissions = ["clipboard-read", "clipboard-write"],
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await OpenPage.In(context, options.HasJavaScript);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
