using Blog.Browser.Chromium;
using Blog.Browser.Serving;

namespace Blog.Browser;

public sealed class KeyboardTests(SampleSites sites, OneBrowser browser)
{
    // An outline of its own or a change of box-shadow or border would do; the themes use outlines.
    private const string Focused = """
        (() => {
          const e = document.activeElement, s = getComputedStyle(e), b = e.getBoundingClientRect();
          return [e.className, e.getAttribute("href") || "",
            s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 1 ? "visible" : "hidden",
            b.width > 0 && b.bottom > 0 && b.right > 0 ? "on screen" : "off screen"];
        })()
        """;

    [Theory]
    [InlineData("paper", 320)]
    [InlineData("paper", 1280)]
    [InlineData("plaintext", 320)]
    [InlineData("plaintext", 1280)]
    public async Task Tab_reaches_the_skip_link_first_and_then_every_menu_entry_with_visible_focus(
        string theme,
        int width
    )
    {
        await using var open = await browser.Open(new PageOptions(width));
        await open.GoTo(new Uri(sites[theme].Home, "archive/"));
        var menu = await open.Value<string[]>(
            "[...document.querySelectorAll('.site-menu a')].map(a => a.getAttribute('href'))"
        );
        Assert.NotEmpty(menu);

        var reached = new List<string>();
        for (var i = 0; i < menu.Length + 3; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            var focused = await open.Value<string[]>(Focused);
            if (i == 0)
                Assert.Equal("skip-link", focused[0]);
            Assert.Equal("visible", focused[2]);
            Assert.Equal("on screen", focused[3]);
            reached.Add(focused[1]);
        }

        Assert.Empty(menu.Except(reached));
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    public async Task The_skip_link_leads_past_the_menu(string theme)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(sites[theme].Home, "archive/"));
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.True(await open.Value<bool>("document.activeElement.closest('main') !== null"));
    }
}
