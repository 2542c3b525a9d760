using System.Text;
using System.Text.RegularExpressions;
using Blog.Browser.Chromium;
using Blog.Browser.Serving;
using Blog.Model;
using Blog.Preview.Dressing;
using Microsoft.Playwright;

namespace Blog.Browser.Preview;

public sealed class BannerTests(SampleSites sites, OneBrowser browser)
{
    private const string Path = "/blog/about/";

    private static readonly DateTimeOffset Now = new(2026, 11, 11, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("paper", false, 1280, PublishingState.Draft)]
    [InlineData("paper", true, 320, PublishingState.Future)]
    [InlineData("plaintext", false, 320, PublishingState.Expired)]
    [InlineData("plaintext", true, 1280, PublishingState.Draft)]
    public async Task It_can_be_read_in_any_theme_and_is_not_printed(
        string theme,
        bool isDark,
        int width,
        PublishingState state
    )
    {
        await using var server = await LiveServer.Start();
        server.HeldBack = new HeldBackFacts(
            state,
            state == PublishingState.Future ? Now.AddDays(3) : null,
            Now.AddDays(-3),
            Now
        );
        foreach (var (path, file) in sites[theme].Files)
            server.Files["/blog/" + path] = file;
        await server.Write(Path, Encoding.UTF8.GetString(sites[theme].Files["about/index.html"].Bytes.Span));

        await using var open = await browser.Open(new PageOptions(width, isDark));
        await open.GoTo(server.At(Path));
        Assert.True(await open.Page.IsVisibleAsync("[data-blog-banner]"));
        var words = Regex.Replace(Banner.HtmlOf(server.HeldBack), "<style>.*?</style>|<[^>]*>", "");
        Assert.Equal(words, await open.Page.InnerTextAsync("[data-blog-banner]"));
        Assert.True(await open.Value<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(await open.Page.AxeFaults());

        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await open.Page.IsVisibleAsync("[data-blog-banner]"));
    }
}
