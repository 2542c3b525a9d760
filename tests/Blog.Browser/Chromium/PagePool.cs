using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Blog.Browser.Chromium;

/// <summary>
/// Pages that were opened and are free, each in a context of its own. Opening one starts processes, which takes longer
/// than most tests do; a page that comes back forgets everything and is lent again.
/// </summary>
/// <param name="browser">The browser.</param>
/// <param name="hasJavaScript">Whether scripts run in them.</param>
internal sealed class PagePool(IBrowser browser, bool hasJavaScript)
{
    private const float Patience = 120_000;

    private const string WatchShifts = """
        window.shifts = 0;
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        """;

    private readonly ConcurrentBag<IPage> _free = [];

    /// <summary>An empty page as a reader with these options has it.</summary>
    public async Task<OpenPage> Lend(PageOptions options)
    {
        var page = _free.TryTake(out var free) ? free : await Open();
        await page.SetViewportSizeAsync(options.Width, 900);
        await page.EmulateMediaAsync(
            new PageEmulateMediaOptions
            {
                Media = Media.Null,
                ColorScheme = options.IsDark ? ColorScheme.Dark : ColorScheme.Light,
                ReducedMotion = ReducedMotion.Reduce,
                ForcedColors = ForcedColors.None,
            }
        );
        return new OpenPage(page, TakeBack);
    }

    private async Task<IPage> Open()
    {
        var context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                JavaScriptEnabled = hasJavaScript,
                Permissions = ["clipboard-read", "clipboard-write"],
            }
        );
        context.SetDefaultTimeout(Patience);
        if (hasJavaScript)
            await context.AddInitScriptAsync(WatchShifts);
        return await context.NewPageAsync();
    }

    private async ValueTask TakeBack(OpenPage lent)
    {
        try
        {
            await Forget(lent);
            _free.Add(lent.Page);
        }
        catch (PlaywrightException)
        {
            // It crashed, was closed or is on its way elsewhere: the next test gets another.
            await lent.Page.Context.CloseAsync();
        }
    }

    private static async Task Forget(OpenPage lent)
    {
        var context = lent.Page.Context;
        foreach (var other in context.Pages.Where(p => p != lent.Page).ToList())
            await other.CloseAsync();
        await lent.Page.UnrouteAllAsync();
        var session = await context.NewCDPSessionAsync(lent.Page);
        // What a page keeps for the session lies with the page, where clearing an origin does not reach.
        await lent.Page.EvaluateAsync("location.protocol.startsWith('http') && sessionStorage.clear()");
        await lent.Page.GotoAsync("about:blank");
        var addresses = lent.Requests.Where(r => r.Scheme is "http" or "https");
        foreach (var origin in addresses.Select(r => r.GetLeftPart(UriPartial.Authority)).Distinct())
        {
            var all = new Dictionary<string, object> { ["origin"] = origin, ["storageTypes"] = "all" };
            await session.SendAsync("Storage.clearDataForOrigin", all);
        }

        await session.SendAsync("Page.resetNavigationHistory");
        await session.DetachAsync();
        await context.ClearCookiesAsync();
    }
}
