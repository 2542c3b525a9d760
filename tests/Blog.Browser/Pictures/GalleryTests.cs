using Blog.Browser.Chromium;
using Blog.Browser.Serving;
using Microsoft.Playwright;

namespace Blog.Browser.Pictures;

public sealed class GalleryTests(SampleSites sites, OneBrowser browser)
{
    private const string Large = "dialog.large";

    private const string Lefts =
        "[...document.querySelectorAll('.gallery img')].map(i => Math.round(i.getBoundingClientRect().left))";

    private const string Tops =
        "[...document.querySelectorAll('.gallery img')].map(i => Math.round(i.getBoundingClientRect().top))";

    public static TheoryData<string> Themes => [.. SampleSites.Themes];

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task Pictures_of_a_gallery_stand_in_a_row_where_there_is_room(string theme)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(PageOf(theme));
        await open.LayOutAll();
        Assert.Single((await open.Value<int[]>(Tops)).Distinct());
        Assert.Equal(3, (await open.Value<int[]>(Lefts)).Distinct().Count());

        await open.Page.SetViewportSizeAsync(390, 900);
        await open.BeAtRest();
        Assert.InRange((await open.Value<int[]>(Lefts)).Distinct().Count(), 1, 2);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task Each_picture_has_its_caption_below_it(string theme)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(PageOf(theme));
        await open.LayOutAll();
        var captions = open.Page.Locator(".gallery figcaption");
        Assert.Equal(["The second", "The third"], await captions.AllInnerTextsAsync());
        var picture = await open.Page.Locator("img[alt='Photo two']").BoundingBoxAsync();
        var caption = await captions.First.BoundingBoxAsync();
        Assert.True(caption!.Y >= picture!.Y + picture.Height);
        Assert.InRange(caption.X, picture.X - 1, picture.X + picture.Width);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task A_click_opens_a_picture_and_arrows_show_the_others_of_its_gallery(string theme)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(PageOf(theme));
        await open.Page.ClickAsync("a.enlarge:has(img[alt='Photo two'])");
        var shown = open.Page.Locator($"{Large} img");
        await Assertions.Expect(shown).ToHaveAttributeAsync("alt", "Photo two");
        await IsLarge(shown, 2);
        await Assertions.Expect(open.Page.Locator($"{Large} p")).ToHaveTextAsync("The second");

        await open.Page.Keyboard.PressAsync("ArrowRight");
        await IsLarge(shown, 3);
        await open.Page.Keyboard.PressAsync("ArrowRight");
        await IsLarge(shown, 4);
        await Assertions.Expect(open.Page.Locator($"{Large} p")).ToBeEmptyAsync();
        await open.Page.Keyboard.PressAsync("ArrowRight");
        await IsLarge(shown, 2);
        await open.Page.Keyboard.PressAsync("ArrowLeft");
        await IsLarge(shown, 4);
        await open.Page.ClickAsync(".large-previous");
        await IsLarge(shown, 3);
        Assert.Equal(PageOf(theme).AbsoluteUri, open.Page.Url);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task Escape_closes_the_picture_and_the_focus_is_where_it_was(string theme)
    {
        foreach (var isDark in new[] { false, true })
        {
            await using var open = await browser.Open(new PageOptions(390, isDark));
            await open.GoTo(PageOf(theme));
            var link = open.Page.Locator("a.enlarge:has(img[alt='Photo one'])");
            await link.FocusAsync();
            await open.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(open.Page.Locator($"{Large} img")).ToBeVisibleAsync();
            await Assertions.Expect(open.Page.Locator(".large-next")).ToBeHiddenAsync();
            Assert.Empty(await open.Page.AxeFaults(Axe.AllRules));

            await open.Page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(open.Page.Locator(Large)).ToBeHiddenAsync();
            await Assertions.Expect(link).ToBeFocusedAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task The_button_closes_the_picture_and_so_does_a_click_beside_it(string theme)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(PageOf(theme));
        await open.Page.ClickAsync("a.enlarge:has(img[alt='Photo three'])");
        await open.Page.ClickAsync(".large-close");
        await Assertions.Expect(open.Page.Locator(Large)).ToBeHiddenAsync();
        await open.Page.ClickAsync("a.enlarge:has(img[alt='Photo three'])");
        await open.Page.Mouse.ClickAsync(640, 20);
        await Assertions.Expect(open.Page.Locator(Large)).ToBeHiddenAsync();
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task Without_scripts_each_picture_is_a_link_to_its_large_one(string theme)
    {
        await using var open = await browser.Open(new PageOptions(HasJavaScript: false));
        await open.GoTo(PageOf(theme));
        await open.Page.ClickAsync("a.enlarge:has(img[alt='Photo four'])");
        await open.Page.WaitForURLAsync($"**/photos/4.png.{PhotosPage.Width}.jpg");
    }

    private static Task IsLarge(ILocator shown, int number) =>
        Assertions
            .Expect(shown)
            .ToHaveJSPropertyAsync("src", $"{new Uri(shown.Page.Url)}{number}.png.{PhotosPage.Width}.jpg");

    private Uri PageOf(string theme) => new(sites[theme].Home, PhotosPage.Address);
}
