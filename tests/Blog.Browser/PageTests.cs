using Blog.Browser.Chromium;
using Blog.Browser.Serving;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Blog.Browser;

public sealed class PageTests(SampleSites sites, OneBrowser browser)
{
    private const double MostShift = 0.01;

    private static readonly int[] Widths = [320, 768, 1280];

    private static readonly AxeRunOptions AllRules = new()
    {
        // WCAG 2.2 AA asks for it, but axe leaves it off unless it is asked for.
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
        // Listing each of the thousands of elements that pass takes axe longer than looking at them.
        ResultTypes = [ResultType.Violations],
    };

    // The dark scheme is the same page in other colours: what does not look at colours would say the same again.
    private static readonly AxeRunOptions ColourRules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

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
    public async Task A_page_is_quiet_self_contained_still_and_accessible_at_every_width_in_both_schemes(string theme, string path)
    {
        var faults = await Task.WhenAll(Faults(theme, path, isDark: false), Faults(theme, path, isDark: true));
        Assert.Empty(faults.SelectMany(f => f));
    }

    // The page is loaded at each width, since what moves while it loads can be seen at no other time.
    private async Task<List<string>> Faults(string theme, string path, bool isDark)
    {
        var home = sites[theme].Home;
        var faults = new List<string>();
        await using var open = await browser.Open(new PageOptions(Widths[0], isDark));
        foreach (var width in Widths)
        {
            await open.Page.SetViewportSizeAsync(width, 900);
            await open.GoTo(new Uri(home, path));
            faults.AddRange((await FaultsOf(open, isDark ? ColourRules : AllRules)).Select(f => $"{width} px, {(isDark ? "dark" : "light")}: {f}"));
        }

        var expectsMissing = path == "no-such-page/";
        faults.AddRange(open.Complaints.Where(c => !expectsMissing || !c.Contains("404 (Not Found)", StringComparison.Ordinal)));
        faults.AddRange(open.Requests.Where(r => r.Scheme != "data" && r.Authority != home.Authority).Select(r => $"another host: {r}"));
        return faults;
    }

    private static async Task<List<string>> FaultsOf(OpenPage open, AxeRunOptions rules)
    {
        var faults = new List<string>();
        var overflow = await open.Value<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0)
            faults.Add($"{overflow} px too wide");
        var shift = await open.Value<double>("window.shifts");
        if (shift > MostShift)
            faults.Add($"moved by {shift} while it was loading");
        var axe = await open.Page.RunAxe(rules);
        faults.AddRange(axe.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
        return faults;
    }
}
