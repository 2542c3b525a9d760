using Blog.Browser.Chromium;
using Microsoft.Playwright;

namespace Blog.Browser.Authoring;

/// <summary>What an author finds during the month is clipped from the desk, with the keyboard, by ear and without
/// scripts, and becomes a review.</summary>
public sealed class ClippingTests(OneBrowser browser)
{
    private const string File = "content/clippings/2021-01.yml";
    private const string Review = "content/reviews/2021-01.md";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_link_is_clipped_with_the_keyboard_and_the_review_drafted_of_it(bool hasJavaScript)
    {
        await using var site = await AuthorSite.Start();
        await using var open = await browser.Open(new PageOptions(HasJavaScript: hasJavaScript));
        await open.GoTo(
            new Uri(site.Desk, "clip?url=https%3A%2F%2Farxiv.org%2Fabs%2F2011.03395&title=Underspecification")
        );
        var keys = open.Page.Keyboard;
        await TabTo(open, "clip-note");
        await keys.TypeAsync("Long, but *good*.");
        await TabTo(open, "clip-tags");
        await keys.TypeAsync("machine-learning");
        await keys.PressAsync("Enter");

        await open.Page.WaitForURLAsync("**/clip#clippings");
        await Assertions
            .Expect(open.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "It is clipped." }))
            .ToBeVisibleAsync();
        await Assertions
            .Expect(open.Page.GetByRole(AriaRole.Region, new() { Name = "January 2021" }))
            .ToContainTextAsync("Underspecification Presents Challenges");
        Assert.Contains(
            "- url: https://arxiv.org/abs/2011.03395\n  title: Underspecification\n  note: "
                + "\"Long, but *good*.\"\n  tags: [machine-learning]\n",
            site.Read(File),
            StringComparison.Ordinal
        );
        // Axe is a script.
        if (hasJavaScript)
            Assert.Empty(await open.Page.AxeFaults());

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Draft the review" }).FocusAsync();
        await keys.PressAsync("Enter");
        await Assertions
            .Expect(open.Page.GetByRole(AriaRole.Heading, new() { Name = "Review: January 2021" }))
            .ToBeVisibleAsync();
        Assert.Contains(
            "## 1. Machine learning\n\nLong, but *good*.\n\nhttps://arxiv.org/abs/2011.03395\n",
            site.Read(Review),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_refusal_is_told_at_the_field_it_is_about_which_keeps_what_was_typed()
    {
        await using var site = await AuthorSite.Start();
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(site.Desk, "clip"));
        var (address, tags) = (open.Page.GetByLabel("Address"), open.Page.GetByLabel("Tags"));
        await address.FillAsync("ftp://example.org/");
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Clip", Exact = true }).ClickAsync();
        await Assertions
            .Expect(open.Page.GetByRole(AriaRole.Alert))
            .ToContainTextAsync("is not an absolute http or https address.");
        await Assertions.Expect(address).ToBeFocusedAsync();
        await Assertions.Expect(address).ToHaveValueAsync("ftp://example.org/");
        await address.FillAsync("https://example.org/");
        await tags.FillAsync("…");
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tags).ToBeFocusedAsync();
        await Assertions
            .Expect(tags)
            .ToHaveAccessibleDescriptionAsync("'…' cannot be a tag: it needs a letter or a digit.");
        Assert.Empty(await open.Page.AxeFaults());
    }

    [Fact]
    public async Task The_bookmarklet_opens_the_form_from_another_page()
    {
        await using var site = await AuthorSite.Start();
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(site.Desk, "clip"));
        var program = Uri.UnescapeDataString(
            (
                await open
                    .Page.GetByRole(AriaRole.Link, new() { Name = "Clip to Applied Notes" })
                    .GetAttributeAsync("href")
            )!["javascript:".Length..]
        );
        await open.GoTo(new Uri(site.Home, AuthorSite.Page + "?a=1&b=%C3%A4"));
        var popup = await open.Page.RunAndWaitForPopupAsync(() => open.Page.EvaluateAsync(program));
        await Assertions
            .Expect(popup.GetByLabel("Address"))
            .ToHaveValueAsync(new Uri(site.Home, AuthorSite.Page + "?a=1&b=%C3%A4").AbsoluteUri);
        await Assertions.Expect(popup.GetByLabel("Title")).ToHaveValueAsync(await open.Page.TitleAsync());
        Assert.True(await popup.EvaluateAsync<bool>("window.opener === null"));
    }

    private static async Task TabTo(OpenPage open, string id)
    {
        for (var i = 0; i < 80 && await open.Value<string>("document.activeElement.id") != id; i++)
            await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal(id, await open.Value<string>("document.activeElement.id"));
    }
}
