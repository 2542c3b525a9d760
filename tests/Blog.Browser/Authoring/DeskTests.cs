using Blog.Browser.Chromium;
using Microsoft.Playwright;

namespace Blog.Browser.Authoring;

/// <summary>The author's desk as it is used: looked at on any screen, by any eye, with the keyboard alone, beside the
/// editor.</summary>
public sealed class DeskTests(OneBrowser browser, SharedSite shared) : IClassFixture<SharedSite>
{
    private const string Draft = "content/posts/2021-01-10-a-draft.md";
    private const string Nasty = "<img src=x onerror=alert(1)> & \"quotes\"";
    private const string NastyFile = "content/posts/2021-02-10-a-<u>-&-\"c\".md";

    private static readonly string[] Pages =
    [
        "",
        "sizes",
        "feeds",
        "feeds/feed.xml",
        "site",
        "newsletter",
        "newsletter/2020-11",
        "newsletter/2020-11?scheme=dark&pictures=off",
        "clip",
        "new",
        "new?title=%22%3E%3Cu%3E",
        "crossposts/a-brief-introduction-to-hdf5/medium",
        "crossposts/a-brief-introduction-to-hdf5/dev",
        "nothing",
    ];

    [Theory]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    [InlineData(320, true)]
    public async Task Every_page_can_be_read_by_everybody_and_fits_and_loads_nothing_foreign(int width, bool isDark)
    {
        var site = await shared.Get(() => Start());
        await using var open = await browser.Open(new PageOptions(width, isDark));
        var faults = new List<string>();
        foreach (var page in Pages)
        {
            await open.GoTo(new Uri(site.Desk, page));
            if (await open.Value<int>("document.querySelectorAll('iframe:not([title])').length") > 0)
                faults.Add($"{page}: a frame without a title");
            // In a frame where no scripts run, and in one that was not loaded yet, axe would be waited for in vain.
            await open.Page.EvaluateAsync("for (const frame of document.querySelectorAll('iframe')) frame.remove()");
            faults.AddRange((await open.Page.AxeFaults()).Select(f => $"{page}: {f}"));
            if (await open.Value<int>("document.documentElement.scrollWidth") > width)
                faults.Add($"{page}: wider than the window");
            if (await open.Value<int>("document.querySelectorAll('img[src=\"x\"], main u').length") > 0)
                faults.Add($"{page}: a title or a file name became markup");
        }

        Assert.Empty(faults);
        // Answers 404 are complained of, and frames that show the site with its scripts.
        Assert.DoesNotContain(
            open.Complaints,
            c =>
                c.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase)
                || c.StartsWith("exception", StringComparison.Ordinal)
        );
        Assert.All(
            open.Requests,
            r => Assert.True(r.Authority == site.Home.Authority || r.Scheme == "data", r.AbsoluteUri)
        );
    }

    [Fact]
    public async Task An_edit_is_shown_on_the_open_desk_and_what_is_typed_there_survives()
    {
        await using var site = await Start();
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(site.Desk);
        await open.Page.EvaluateAsync("window.untouched = true");
        // The site is shown as of 15 January 2021, whatever the clock says.
        await Assertions.Expect(open.Page.Locator("#outlook")).ToContainTextAsync("in 3 weeks");
        await open.Page.GetByLabel("Title").FillAsync("Half a tit");

        site.Save(Draft, site.Read(Draft).Replace("A draft", "A draft of a draft", StringComparison.Ordinal));

        await Assertions.Expect(open.Page.Locator("main")).ToContainTextAsync("A draft of a draft");
        Assert.True(await open.Value<bool>("window.untouched === true"));
        Assert.Equal("Half a tit", await open.Page.GetByLabel("Title").InputValueAsync());
        Assert.Equal("new-title", await open.Value<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task A_post_is_started_with_the_keyboard_alone()
    {
        await using var site = await Start();
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(site.Desk, "new"));
        var keys = open.Page.Keyboard;
        await keys.PressAsync("Tab");
        Assert.Equal("#main", await open.Value<string>("document.activeElement.getAttribute('href')"));
        for (var i = 0; i < 20 && await open.Value<string>("document.activeElement.id") != "new-title"; i++)
            await keys.PressAsync("Tab");
        await keys.TypeAsync("What a zither is");
        await keys.PressAsync("Tab");
        Assert.Equal("post", await open.Value<string>("document.activeElement.value"));
        await keys.PressAsync("Tab");
        await keys.TypeAsync("music, strings");
        await keys.PressAsync("Enter");

        await open.Page.WaitForURLAsync("**/what-a-zither-is/");
        await Assertions.Expect(open.Page.Locator("main h1")).ToContainTextAsync("What a zither is");
    }

    [Fact]
    public async Task A_place_that_an_editor_without_addresses_is_to_open_leaves_the_page_as_it_is()
    {
        await using var site = await Start("--editor", "no-such-editor");
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(site.Desk);
        await open.Page.EvaluateAsync("window.untouched = true");

        var answered = open.Page.WaitForResponseAsync(r => r.Url.EndsWith("/_blog/open", StringComparison.Ordinal));
        // A click would wait for the page that a form leads to; this one leads to none.
        await open.Page.Locator("main button.place").First.EvaluateAsync("button => button.click()");

        Assert.Equal(204, (await answered).Status);
        Assert.True(await open.Value<bool>("window.untouched === true"));
        await site.Prints("no-such-editor");
    }

    // Something for each part of the desk: a draft, a post of the future, an expired one, mistakes and broken links.
    private static async Task<AuthorSite> Start(params string[] options)
    {
        var site = await AuthorSite.Start(options);
        site.Save(Draft, "---\ntitle: A draft\ndraft: true\n---\nNot yet.\n");
        site.Save(
            NastyFile,
            $"---\ntitle: '{Nasty}'\ntags: ['<u>tag</u>']\n---\nLater. [Nowhere](/nowhere/) ![None](none.png)\n"
        );
        site.Save("content/posts/2020-01-10-over.md", "---\ntitle: Over\nexpires: 2020-02-01\n---\nWas.\n");
        site.Save("content/posts/2020-01-11-broken.md", "---\ntitle: [Broken\n---\nNo.\n");
        using var client = new HttpClient();
        for (
            var i = 0;
            i < 600
                && !(await client.GetStringAsync(site.Desk)).Contains(
                    "2020-01-11-broken.md:",
                    StringComparison.Ordinal
                );
            i++
        )
            await Task.Delay(100);
        return site;
    }
}
