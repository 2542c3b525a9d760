using System.Diagnostics;
using Blog.Browser.Chromium;
using Microsoft.Playwright;

namespace Blog.Browser.Authoring;

/// <summary>A mail is looked at on the desk.</summary>
public sealed class MailTests(OneBrowser browser, SharedSite shared) : IClassFixture<SharedSite>
{
    private const string Frames = "[...document.querySelectorAll('.mail iframe')].map(f => f.contentDocument)";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_mail_fits_every_width_with_its_pictures_and_nothing_of_it_runs(int width)
    {
        var site = await shared.Get(() => AuthorSite.Start());
        await using var open = await browser.Open(new PageOptions(Width: width));
        await open.GoTo(new Uri(site.Desk, "newsletter"));
        await open.Page.Locator("#editions a[href$='/2020-11']").ClickAsync();
        await Assertions.Expect(open.Page.Locator(".mail iframe")).ToHaveCountAsync(3);
        await Until(open, $"{Frames}.every(d => d.readyState === 'complete' && d.images.length > 5)");
        Assert.True(
            await open.Value<bool>(
                $"{Frames}.every(d => [...d.images].every(i => i.complete && i.naturalWidth > 0 && "
                    + "i.hasAttribute('width') && i.hasAttribute('alt')))"
            )
        );
        var widths = await open.Value<int[]>($"{Frames}.map(d => d.documentElement.scrollWidth)");
        Assert.Equal([320, 600, 800], widths);
        Assert.Equal(0, await open.Value<int>($"{Frames}[0].querySelectorAll('script, form, iframe').length"));
        Assert.True(await open.Value<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task It_is_looked_at_dark_and_without_pictures_by_keyboard()
    {
        var site = await shared.Get(() => AuthorSite.Start());
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(site.Desk, "newsletter/2020-11"));
        await open.Page.Locator("#mail-scheme").FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.WaitForURLAsync("**/2020-11?scheme=dark&pictures=off");
        await Until(
            open,
            $"{Frames}.length === 3 && {Frames}.every(d => d.readyState === 'complete' && d.images.length > 5)"
        );
        Assert.Equal(
            "rgb(25, 22, 20)",
            await open.Value<string>($"{Frames}[1].defaultView.getComputedStyle({Frames}[1].body).backgroundColor")
        );
        Assert.Equal(0, await open.Value<int>($"[...{Frames}[1].images].filter(i => i.src).length"));
    }

    // The desk's policy allows no program of Playwright's own that waits within the page.
    private static async Task Until(OpenPage open, string condition)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await open.Value<bool>(condition))
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, condition);
            await Task.Delay(50);
        }
    }
}
