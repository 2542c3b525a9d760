using Blog.Browser.Chromium;
using Blog.Browser.Serving;

namespace Blog.Browser;

public sealed class ReviewLinkTests(SampleSites sites, OneBrowser browser)
{
    private const string ByMonth = "reviews/links/";
    private const string BySource = "reviews/links/sources/";
    private const string Shown =
        "[...document.querySelectorAll('.reviewed-link')].filter(e => e.checkVisibility()).length";
    private const string Groups =
        "[...document.querySelectorAll('.link-group')].filter(e => e.checkVisibility()).length";
    private const string Said = "document.querySelector('.link-filter [role=status]').textContent";

    public static TheoryData<string, string> Views() =>
        new(SampleSites.Themes.SelectMany(theme => new[] { (theme, ByMonth), (theme, BySource) }));

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Without_scripts_there_is_every_link_and_no_form(string theme, string path)
    {
        await using var open = await browser.Open(new PageOptions(HasJavaScript: false));
        await open.GoTo(new Uri(sites[theme].Home, path));
        Assert.False(await open.Page.Locator(".link-filter").IsVisibleAsync());
        Assert.True(await open.Page.Locator(".reviewed-link").First.IsVisibleAsync());
        await open.Page.Locator(".link-contents summary").First.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.True(await open.Page.Locator(".link-contents a").First.IsVisibleAsync());
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Words_are_looked_for_by_keyboard_without_regard_to_capitals_and_what_is_found_is_said(
        string theme,
        string path
    )
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(sites[theme].Home, path));
        var all = await open.Value<int>(Shown);
        Assert.Equal($"{all} links", await open.Value<string>(Said));
        await open.Page.Locator("[id='theme:link-words']").FocusAsync();
        await open.Page.Keyboard.TypeAsync("RESOLVER pip");
        // While one types slowly, the form answers to what is there so far.
        await open.Page.WaitForFunctionAsync("location.search === '?q=RESOLVER+pip'");
        Assert.Equal($"1 of {all} links", await open.Value<string>(Said));
        Assert.Equal((1, 1), (await open.Value<int>(Shown), await open.Value<int>(Groups)));

        await open.Page.Keyboard.TypeAsync(" nowhere");
        await open.Page.WaitForFunctionAsync($"{Said} === '0 of {all} links'");
        Assert.True(await open.Page.Locator(".link-none").IsVisibleAsync());

        await open.Page.Locator(".link-filter button").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.WaitForFunctionAsync($"{Said} === '{all} links'");
        Assert.Equal((all, ""), (await open.Value<int>(Shown), await open.Value<string>("location.search")));
        Assert.Equal("theme:link-words", await open.Value<string>("document.activeElement.id"));
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_month_and_a_source_are_chosen_together(string theme, string path)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(sites[theme].Home, path));
        await open.Page.Locator("[id='theme:link-month']").SelectOptionAsync("2020-11");
        await open.Page.Locator("[id='theme:link-source']").SelectOptionAsync("github.com");
        await open.Page.WaitForFunctionAsync("location.search === '?month=2020-11&source=github.com'");
        var found = await open.Value<string[]>(
            "[...document.querySelectorAll('.reviewed-link')].filter(e => e.checkVisibility()).map(e "
                + "=> e.dataset.month + e.dataset.host)"
        );
        Assert.NotEmpty(found);
        Assert.All(found, f => Assert.Equal("2020-11github.com", f));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task What_is_looked_for_is_in_the_address_and_goes_along_to_the_other_order(string theme, string path)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(sites[theme].Home, path + "?q=paper&source=arxiv.org&month=2020-13"));
        Assert.Equal("paper", await open.Page.Locator("[id='theme:link-words']").InputValueAsync());
        Assert.Equal("arxiv.org", await open.Page.Locator("[id='theme:link-source']").InputValueAsync());
        // A month that there is not is as none.
        Assert.Equal("", await open.Page.Locator("[id='theme:link-month']").InputValueAsync());
        var found = await open.Value<int>(Shown);
        await open.Page.Locator(".link-orders a:not([aria-current])").ClickAsync();
        await open.Page.WaitForFunctionAsync("document.readyState === 'complete'");
        Assert.Equal("?q=paper&source=arxiv.org", await open.Value<string>("location.search"));
        Assert.Equal(found, await open.Value<int>(Shown));
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    public async Task A_hostile_address_is_only_words(string theme)
    {
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(
            new Uri(
                sites[theme].Home,
                ByMonth
                    + "?q=%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D1%3E"
                    + "&source=%22%3E%3Cscript%3E&month=javascript:1"
            )
        );
        Assert.Equal(
            "<img src=x onerror=document.title=1>",
            await open.Page.Locator("[id='theme:link-words']").InputValueAsync()
        );
        Assert.Equal(
            0,
            await open.Value<int>(
                "document.querySelectorAll('main img, main script:not([src]):not(form + script)').length"
            )
        );
        Assert.NotEqual("1", await open.Value<string>("document.title"));
    }
}
