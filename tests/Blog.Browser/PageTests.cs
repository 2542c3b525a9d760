using Blog.Browser.Chromium;
using Blog.Browser.Serving;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Blog.Browser;

public sealed class PageTests(SampleSites sites, OneBrowser browser)
{
    private const double MostShift = 0.01;

    private static readonly AxeRunOptions AllRules = new()
    {
        // WCAG 2.2 AA asks for it, but axe leaves it off unless it is asked for.
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

    public static TheoryData<string, string, int, bool> Views()
    {
        var views = new TheoryData<string, string, int, bool>();
        foreach (var theme in SampleSites.Themes)
        {
            foreach (var page in SampleSites.Pages)
            {
                foreach (var width in new[] { 320, 768, 1280 })
                {
                    views.Add(theme, page, width, false);
                    views.Add(theme, page, width, true);
                }
            }
        }

        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_is_quiet_self_contained_still_and_accessible(string theme, string path, int width, bool isDark)
    {
        var home = sites[theme].Home;
        await using var open = await browser.Open(new PageOptions(width, isDark));
        await open.GoTo(new Uri(home, path));

        var expectsMissing = path == "no-such-page/";
        Assert.DoesNotContain(open.Complaints, c => !expectsMissing || !c.Contains("404 (Not Found)", StringComparison.Ordinal));
        Assert.All(open.Requests.Where(r => r.Scheme != "data"), r => Assert.Equal(home.Authority, r.Authority));
        Assert.Equal(0, await open.Value<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
        Assert.InRange(await open.Value<double>("window.shifts"), 0, MostShift);
        var axe = await open.Page.RunAxe(AllRules);
        Assert.Empty(axe.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
    }
}
