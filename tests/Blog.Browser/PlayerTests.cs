using Blog.Browser.Chromium;
using Blog.Browser.Serving;
using Microsoft.Playwright;

namespace Blog.Browser;

/// <summary>The film in a review of the sample site.</summary>
public sealed class PlayerTests(SampleSites sites, OneBrowser browser)
{
    private const string Review = "reviews/2020-11/";
    private const string Site = "https://www.youtube-nocookie.com/";
    private const string Card = "[data-player]";

    public static TheoryData<string> Themes => [.. SampleSites.Themes];

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task A_player_is_loaded_when_a_reader_asks_for_it_and_takes_the_place_and_the_focus(string theme)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.Page.RouteAsync(
            Site + "**",
            route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = "<p>Player</p>" })
        );
        await open.GoTo(new Uri(sites[theme].Home, Review));
        await open.LayOutAll();
        Assert.DoesNotContain(open.Requests, r => r.Host != sites[theme].Home.Host);
        var button = open.Page.Locator($"{Card} button");
        Assert.StartsWith(
            "Play here: AlphaFold",
            await button.GetAttributeAsync("aria-label"),
            StringComparison.Ordinal
        );
        var before = await HeightAsync(open);

        await button.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        var frame = open.Page.Locator($"{Card} iframe");
        await Assertions.Expect(frame).ToBeFocusedAsync();
        Assert.StartsWith(Site + "embed/gg7WjuFs8F4", await frame.GetAttributeAsync("src"), StringComparison.Ordinal);
        Assert.Equal("strict-origin-when-cross-origin", await frame.GetAttributeAsync("referrerpolicy"));
        Assert.EndsWith("(YouTube)", await frame.GetAttributeAsync("title"), StringComparison.Ordinal);
        Assert.Equal(before, await HeightAsync(open));
        await Assertions.Expect(frame.ContentFrame.GetByText("Player")).ToBeVisibleAsync();
        Assert.Contains(open.Requests, r => r.AbsoluteUri.StartsWith(Site, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task Without_scripts_the_card_is_a_link_to_the_film(string theme)
    {
        await using var open = await browser.Open(new PageOptions(HasJavaScript: false));
        await open.GoTo(new Uri(sites[theme].Home, Review));
        Assert.Equal(0, await open.Page.Locator($"{Card} button").CountAsync());
        Assert.Equal(
            "https://www.youtube.com/watch?v=gg7WjuFs8F4",
            await open.Page.Locator($"{Card} .card-title a").GetAttributeAsync("href")
        );
    }

    private static Task<double> HeightAsync(OpenPage open) =>
        open.Value<double>("document.documentElement.getBoundingClientRect().height");
}
