using Blog.Browser.Chromium;
using Blog.Browser.Serving;

namespace Blog.Browser;

public sealed class SchemeTests(SampleSites sites, OneBrowser browser)
{
    private const string Paper =
        "getComputedStyle(document.documentElement).colorScheme + ' ' + "
        + "getComputedStyle(document.body).backgroundColor";

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    public async Task The_switch_changes_the_colours_and_the_next_page_remembers(string theme)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(sites[theme].Home);
        var light = await open.Value<string>(Paper);
        await open.Page.ClickAsync(".scheme-switch");
        var dark = await open.Value<string>(Paper);
        Assert.NotEqual(light, dark);
        Assert.Equal("true", await open.Page.GetAttributeAsync(".scheme-switch", "aria-pressed"));

        await open.GoTo(new Uri(sites[theme].Home, "about/"));
        Assert.Equal(dark, await open.Value<string>(Paper));

        await open.Page.ClickAsync(".scheme-switch");
        Assert.Equal(light, await open.Value<string>(Paper));
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    public async Task Without_JavaScript_there_is_no_switch_and_the_system_decides(string theme)
    {
        await using var open = await browser.Open(new PageOptions(IsDark: true, HasJavaScript: false));
        await open.GoTo(sites[theme].Home);
        Assert.False(await open.Page.IsVisibleAsync(".scheme-switch"));
    }
}
