using Blog.Browser.Chromium;
using Blog.Browser.Serving;
using Microsoft.Playwright;

namespace Blog.Browser;

[Collection(OneBrowser.Clipboard)]
public sealed class ReadingTests(SampleSites sites, OneBrowser browser)
{
    private const string Post = "posts/a-brief-introduction-to-hdf5/";

    // The button says for two seconds only that it has copied: on a busy machine looking for it comes too late.
    private const string WatchWords =
        "button => { window.words = []; new MutationObserver(() => "
        + "window.words.push(button.textContent)).observe(button, { childList: true }); }";
    private const string AnnotatedCode = "for step in range(100):\n    x -= rate * gradient(x)\n    # far enough";

    private const int MostCss = 20_480;
    private const int MostScript = 4_096;

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    public async Task The_copy_button_copies_the_code_and_nothing_else(string theme)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(sites[theme].Home, Post));
        var numbered = await open.Page.Locator("figure.code:has(code.numbered)").CountAsync();
        var figure = open
            .Page.Locator(numbered > 0 ? "figure.code:has(code.numbered)" : "figure.code:has(.line)")
            .First;
        var code = await figure.Locator("code").TextContentAsync();
        await figure.HoverAsync();
        await figure.Locator("button.copy").EvaluateAsync(WatchWords);
        await figure.Locator("button.copy").ClickAsync();
        await open.Page.WaitForFunctionAsync("window.words.length > 0");

        var copied = await open.Value<string>("navigator.clipboard.readText()");
        Assert.Equal(code!.TrimEnd('\n'), copied);
        Assert.Equal("copied", (await open.Value<string>("window.words[0]")).ToLowerInvariant());
        Assert.DoesNotMatch(@"(?m)^\s*\d+\s", copied);
    }

    [Theory]
    [InlineData("paper", "console", "cat <<EOF | wc -l\none\n\ntwo\nEOF\nmake \\\n  install")]
    [InlineData("plaintext", "console", "cat <<EOF | wc -l\none\n\ntwo\nEOF\nmake \\\n  install")]
    [InlineData("paper", "python.numbered:has(.code-note)", AnnotatedCode)]
    [InlineData("plaintext", "python.numbered:has(.code-note)", AnnotatedCode)]
    public async Task The_copy_button_leaves_out_prompts_output_and_marks_of_notes(
        string theme,
        string language,
        string expected
    )
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(sites[theme].Home, EverythingPage.Address));
        var figure = open.Page.Locator($"figure.code:has(code.language-{language})").First;
        await figure.HoverAsync();
        await figure.Locator("button.copy").EvaluateAsync(WatchWords);
        await figure.Locator("button.copy").ClickAsync();
        await open.Page.WaitForFunctionAsync("window.words.length > 0");

        Assert.Equal(expected, await open.Value<string>("navigator.clipboard.readText()"));
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    public async Task A_mark_in_code_leads_to_its_note_and_back_without_JavaScript(string theme)
    {
        await using var open = await browser.Open(new PageOptions(HasJavaScript: false));
        await open.GoTo(new Uri(sites[theme].Home, EverythingPage.Address));
        var mark = open.Page.Locator("a.code-note").First;
        Assert.Equal("1", await mark.InnerTextAsync());

        await mark.PressAsync("Enter");
        await Assertions.Expect(open.Page.Locator(".code-notes > li:target")).ToContainTextAsync("uphill");
        await open.Page.Locator(".code-notes > li:target a.code-back").PressAsync("Enter");
        await Assertions.Expect(open.Page.Locator("a.code-note:target")).ToHaveTextAsync("# (1)");
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    public async Task Without_JavaScript_a_post_reads_whole(string theme)
    {
        await using var open = await browser.Open(new PageOptions(HasJavaScript: false));
        await open.GoTo(new Uri(sites[theme].Home, Post));
        Assert.Equal(0, await open.Page.Locator("button.copy").CountAsync());
        Assert.True(await open.Page.Locator("main h1").IsVisibleAsync());
        Assert.True(await open.Page.Locator(".site-menu a").First.IsVisibleAsync());
        foreach (var paragraph in await open.Page.Locator("main p:not(details:not([open]) p)").AllAsync())
            Assert.True(await paragraph.IsVisibleAsync(), await paragraph.TextContentAsync());
        foreach (var figure in await open.Page.Locator("figure.code pre").AllAsync())
            Assert.True(await figure.IsVisibleAsync());
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    public async Task On_paper_there_is_the_text_and_no_navigation(string theme)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(sites[theme].Home, Post));
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.True(await open.Page.Locator("main h1").IsVisibleAsync());
        foreach (var hidden in new[] { ".site-menu", ".scheme-switch", "button.copy >> nth=0" })
            Assert.False(await open.Page.IsVisibleAsync(hidden), hidden);
    }

    [Theory]
    [InlineData("paper", "")]
    [InlineData("paper", Post)]
    [InlineData("plaintext", "")]
    [InlineData("plaintext", Post)]
    public async Task A_page_needs_less_than_20_kB_of_CSS_and_4_kB_of_JavaScript(string theme, string path)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(sites[theme].Home, path));
        var styles =
            await BytesOf(open, "stylesheet")
            + await open.Value<int>(
                "[...document.querySelectorAll('style')].reduce((n, e) => n + e.textContent.length, 0)"
            );
        var scripts =
            await BytesOf(open, "script")
            + await open.Value<int>(
                "[...document.querySelectorAll('script:not([src]):not([type])')].reduce((n, e) => n + "
                    + "e.textContent.length, 0)"
            );
        Assert.InRange(styles, 1, MostCss);
        Assert.InRange(scripts, 1, MostScript);
    }

    private static async Task<int> BytesOf(OpenPage open, string kind)
    {
        var sum = 0;
        foreach (var response in open.Responses.Where(r => r.Request.ResourceType == kind))
            sum += (await response.BodyAsync()).Length;
        return sum;
    }
}
