using Blog.Browser.Chromium;
using Blog.Browser.Serving;

namespace Blog.Browser.Pictures;

public sealed class PictureTests(SampleSites sites, OneBrowser browser)
{
    private const string InColumn = "img[alt='Noise in the column']";

    [Theory]
    [InlineData("paper", 390, 1, 640)]
    [InlineData("paper", 390, 2, 960)]
    [InlineData("paper", 768, 1, 640)]
    [InlineData("paper", 768, 2, 1280)]
    [InlineData("paper", 1280, 1, 640)]
    [InlineData("paper", 1280, 2, 1280)]
    [InlineData("plaintext", 390, 2, 720)]
    [InlineData("plaintext", 1280, 1, 720)]
    [InlineData("plaintext", 1280, 2, 1400)]
    public async Task A_screen_gets_the_picture_that_it_can_show(string theme, int width, int density, int expected)
    {
        await using var open = await browser.Open(new PageOptions(width));
        await open.ShowOn(width, density);
        await open.GoTo(new Uri(sites[theme].Home, PicturesPage.Address));
        await open.LayOutAll();
        Assert.EndsWith($"/photo.png.{expected}.avif", await SourceOf(open, InColumn), StringComparison.Ordinal);
        var shown = await open.Value<double>($"document.querySelector(\"{InColumn}\").getBoundingClientRect().width");
        Assert.InRange(shown * density, 1, expected * 1.02);
        Assert.All(open.Responses, r => Assert.True(r.Status < 400, $"{r.Status} {r.Url}"));
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    public async Task Nothing_moves_when_pictures_arrive_late(string theme)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.Page.RouteAsync(
            "**/*.{avif,webp,png,jpg}",
            async route =>
            {
                await Task.Delay(300);
                await route.ContinueAsync();
            }
        );
        await open.GoTo(new Uri(sites[theme].Home, PicturesPage.Address));
        await open.LayOutAll();
        await open.BeAtRest();
        Assert.Equal(0, await open.Value<double>("window.shifts"));
        await open.Page.UnrouteAllAsync();
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    public async Task The_scheme_chooses_among_light_and_dark_and_the_other_is_not_loaded(string theme)
    {
        foreach (var isDark in new[] { false, true })
        {
            await using var open = await browser.Open(new PageOptions(IsDark: isDark));
            await open.GoTo(new Uri(sites[theme].Home, PicturesPage.Address));
            await open.LayOutAll();
            Assert.Contains(open.Requests, r => r.AbsolutePath.Contains(Bars(isDark), StringComparison.Ordinal));
            Assert.DoesNotContain(open.Requests, r => r.AbsolutePath.Contains(Bars(!isDark), StringComparison.Ordinal));
            Assert.Equal(isDark, await open.Page.Locator(".picture-dark img").IsVisibleAsync());
            Assert.Equal(!isDark, await open.Page.Locator(".picture-light img").IsVisibleAsync());
        }
    }

    [Theory]
    [InlineData("paper", 1280)]
    [InlineData("paper", 390)]
    [InlineData("plaintext", 1280)]
    [InlineData("plaintext", 390)]
    public async Task Half_wide_and_full_pictures_are_as_wide_as_they_say(string theme, int width)
    {
        await using var open = await browser.Open(new PageOptions(width));
        await open.GoTo(new Uri(sites[theme].Home, PicturesPage.Address));
        await open.LayOutAll();
        var column = await WidthOf(open, "Noise in the column");
        Assert.Equal(column / 2, await WidthOf(open, "Half of the column"), tolerance: 1);
        var (wide, full) = (
            await WidthOf(open, "Noise beside the margin"),
            await WidthOf(open, "Noise over the whole page")
        );
        // Plaintext is one column, which nothing leaves.
        if (width == 390 || theme == "plaintext")
            Assert.Equal((column, column), (wide, full));
        else
            Assert.True(wide > column && full > wide && full <= width, $"{column} {wide} {full}");
    }

    [Fact]
    public async Task A_browser_that_knows_no_new_format_has_the_plain_one()
    {
        await using var open = await browser.Open(new PageOptions(HasJavaScript: false));
        var home = sites["paper"].Home;
        await open.GoTo(new Uri(home, PicturesPage.Address));
        var plain = await open.Page.Locator(InColumn).GetAttributeAsync("src");
        var response = await open.Page.APIRequest.GetAsync(new Uri(home, plain!).AbsoluteUri);
        Assert.Equal("image/jpeg", response.Headers["content-type"]);
    }

    [Fact]
    public async Task A_large_picture_is_a_link_to_the_large_one()
    {
        await using var open = await browser.Open(new PageOptions(HasJavaScript: false));
        await open.GoTo(new Uri(sites["paper"].Home, PicturesPage.Address));
        var link = open.Page.Locator($"a.enlarge:has({InColumn})");
        await link.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.WaitForURLAsync("**/pictures/photo.png.2000.jpg");
    }

    private static Task<double> WidthOf(OpenPage open, string alternative) =>
        open.Value<double>($"document.querySelector(\"img[alt='{alternative}']\").getBoundingClientRect().width");

    private static string Bars(bool isDark) => isDark ? "/bars.dark.png" : "/bars.png";

    private static Task<string> SourceOf(OpenPage open, string image) =>
        open.Value<string>($"document.querySelector(\"{image}\").currentSrc");
}
