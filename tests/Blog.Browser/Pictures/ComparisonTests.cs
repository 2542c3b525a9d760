using Blog.Browser.Chromium;
using Blog.Browser.Serving;
using Microsoft.Playwright;

namespace Blog.Browser.Pictures;

public sealed class ComparisonTests(SampleSites sites, OneBrowser browser)
{
    private const string Cut = "getComputedStyle(document.querySelector('.compare-over')).clipPath";

    public static TheoryData<string> Themes => [.. SampleSites.Themes];

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task The_keyboard_moves_the_slider_that_says_how_much_of_the_second_picture_is_seen(string theme)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(PageOf(theme));
        var slider = open.Page.GetByRole(AriaRole.Slider, new() { Name = "May and August" });
        await slider.FocusAsync();
        Assert.Equal("inset(0px 0px 0px 50%)", await open.Value<string>(Cut));
        foreach (var (key, at) in new[] { ("ArrowRight", 51), ("ArrowLeft", 50), ("End", 100), ("Home", 0) })
        {
            await open.Page.Keyboard.PressAsync(key);
            await Assertions.Expect(slider).ToHaveValueAsync($"{at}");
            Assert.Equal(
                at == 0 ? "inset(0px 0px 0px 0%)" : $"inset(0px 0px 0px {at}%)",
                await open.Value<string>(Cut)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task The_pointer_moves_it_too(string theme)
    {
        await using var open = await browser.Open(new PageOptions(390));
        await open.GoTo(PageOf(theme));
        var slider = open.Page.GetByRole(AriaRole.Slider);
        await slider.ScrollIntoViewIfNeededAsync();
        await open.BeAtRest();
        var box = (await slider.BoundingBoxAsync())!;
        await open.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await open.Page.Mouse.DownAsync();
        await open.Page.Mouse.MoveAsync(box.X + (box.Width / 4), box.Y + (box.Height / 2), new() { Steps = 4 });
        await open.Page.Mouse.UpAsync();
        var value = int.Parse(await slider.InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(value, 20, 30);
        Assert.Equal($"inset(0px 0px 0px {value}%)", await open.Value<string>(Cut));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task The_second_picture_lies_over_the_first(string theme)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(PageOf(theme));
        await open.LayOutAll();
        var (first, second) = await Boxes(open);
        Assert.Equal((first.X, first.Y, first.Width), (second.X, second.Y, second.Width));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task Without_scripts_one_stands_below_the_other_and_both_have_their_captions(string theme)
    {
        await using var open = await browser.Open(new PageOptions(HasJavaScript: false));
        await open.GoTo(PageOf(theme));
        var (first, second) = await Boxes(open);
        Assert.True(second.Y >= first.Y + first.Height);
        Assert.Equal(0, await open.Page.Locator(".compare input").CountAsync());
        Assert.Equal(["May", "August"], await open.Page.Locator(".compare figcaption").AllInnerTextsAsync());
    }

    private static async Task<(LocatorBoundingBoxResult First, LocatorBoundingBoxResult Second)> Boxes(OpenPage open) =>
        (
            (await open.Page.Locator("img[alt='Photo five']").BoundingBoxAsync())!,
            (await open.Page.Locator("img[alt='Photo six']").BoundingBoxAsync())!
        );

    private Uri PageOf(string theme) => new(sites[theme].Home, PhotosPage.Address);
}
