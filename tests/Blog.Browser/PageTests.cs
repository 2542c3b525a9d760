using Blog.Browser.Chromium;
using Blog.Browser.Serving;
using Microsoft.Playwright;

namespace Blog.Browser;

public sealed class PageTests(SampleSites sites, OneBrowser browser)
{
    private const double MostShift = 0.01;

    private static readonly int[] Widths = [320, 768, 1280];

    public static TheoryData<string, string> Views()
    {
        var views = new TheoryData<string, string>();
        foreach (var theme in SampleSites.Themes)
        {
            foreach (var page in SampleSites.Pages)
                views.Add(theme, page);
        }

        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_is_quiet_self_contained_still_and_accessible_at_every_width_in_both_schemes(
        string theme,
        string path
    )
    {
        await using var open = await browser.Open(new PageOptions());
        var home = sites[theme].Home;
        var faults = new List<string>();
        foreach (var width in Widths)
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                var found = await FaultsOf(open, new Uri(home, path), width, scheme);
                faults.AddRange(found.Select(f => $"{width} px, {scheme}: {f}"));
            }
        }

        var expectsMissing = path == "no-such-page/";
        bool IsExpected(string complaint) =>
            expectsMissing && complaint.Contains("404 (Not Found)", StringComparison.Ordinal);
        faults.AddRange(open.Complaints.Where(c => !IsExpected(c)));
        var foreign = open.Requests.Where(r => r.Scheme != "data" && r.Authority != home.Authority);
        faults.AddRange(foreign.Select(r => $"another host: {r}"));
        Assert.Empty(faults);
    }

    // The page is loaded for each look, since what moves while it loads can be seen at no other time.
    private static async Task<List<string>> FaultsOf(OpenPage open, Uri address, int width, ColorScheme scheme)
    {
        var faults = new List<string>();
        await open.Page.SetViewportSizeAsync(width, 900);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        await open.GoTo(address);
        await open.BeAtRest();
        var shift = await open.Value<double>("window.shifts");
        if (shift > MostShift)
            faults.Add($"moved by {shift} while it was loading");
        await open.LayOutAll();
        var overflow = await open.Value<int>("(e => e.scrollWidth - e.clientWidth)(document.documentElement)");
        if (overflow > 0)
            faults.Add($"{overflow} px too wide");
        // The dark scheme is the same page in other colours: what does not look at colours would say the same again.
        faults.AddRange(await open.Page.AxeFaults(scheme == ColorScheme.Light ? Axe.AllRules : Axe.ColourRules));
        return faults;
    }
}
