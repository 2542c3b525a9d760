using Microsoft.Playwright;

namespace Blog.Browser.Chromium;

/// <summary>
/// Debian's or the reader's own Chromium, started once. Where there is none, tests that ask for a page are skipped, and
/// say why.
/// </summary>
public sealed class OneBrowser : IAsyncLifetime
{
    /// <summary>The collection of the tests that copy: all pages have one clipboard.</summary>
    public const string Clipboard = "The clipboard";

    private static readonly string[] Known =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        $"--disable-features={string.Join(',', NotWanted)}",
    ];

    // A second list would replace Playwright's own, so that what matters of it stands here, too.
    private static string[] NotWanted =>
        [
            // Start processes for pages that may never be opened.
            "SpareRendererForSitePerProcess",
            "PreloadTopChromeWebUI",
            "InitialWebUI",
            "AvoidUnnecessaryBeforeUnloadCheckSync",
            "DestroyProfileOnBrowserClose",
            "DialMediaRouteProvider",
            "GlobalMediaControls",
            "HttpsUpgrades",
            "LensOverlay",
            "MediaRouter",
            "PaintHolding",
            "ThirdPartyStoragePartitioning",
            "Translate",
            "AutoDeElevate",
            "OptimizationHints",
            "NetworkTimeServiceQuerying",
        ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private PagePool? _scripted;
    private PagePool? _scriptless;
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
            var options = new BrowserTypeLaunchOptions { ExecutablePath = executable, Args = Arguments };
            _browser = await _playwright.Chromium.LaunchAsync(options);
            _scripted = new PagePool(_browser, hasJavaScript: true);
            _scriptless = new PagePool(_browser, hasJavaScript: false);
            // A busy machine takes its time; what never comes is still seen.
            Assertions.SetDefaultExpectTimeout(60_000);
        }
        catch (PlaywrightException failure)
        {
            _missing = $"The browser cannot be driven: {failure.Message}";
        }
    }

    /// <summary>An empty page in a context of its own, as nobody had used it before, or the test is skipped.</summary>
    public async Task<OpenPage> Open(PageOptions options)
    {
        var pages = options.HasJavaScript ? _scripted : _scriptless;
        if (pages is null)
            Assert.Skip(_missing);
        return await pages.Lend(options);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
