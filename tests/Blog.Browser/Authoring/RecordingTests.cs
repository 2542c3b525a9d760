using Blog.Browser.Chromium;
using Microsoft.Playwright;

namespace Blog.Browser.Authoring;

/// <summary>Once a copy is published, its author tells the desk where: with the keyboard, by ear, and without
/// scripts.</summary>
public sealed class RecordingTests(OneBrowser browser)
{
    private const string Page = "crossposts/object-oriented-programming-part-1/dev";
    private const string Url = "https://dev.to/writer/object-oriented-programming-1a2b";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_address_is_recorded_with_the_keyboard_and_seen(bool hasJavaScript)
    {
        await using var site = await AuthorSite.Start();
        await using var open = await browser.Open(new PageOptions(HasJavaScript: hasJavaScript));
        await open.GoTo(new Uri(site.Desk, Page));
        var keys = open.Page.Keyboard;
        await TabTo(open, "copy-url");
        await keys.TypeAsync(Url + "?source=share");
        await TabTo(open, "copy-note");
        await keys.TypeAsync("Shorter");
        await keys.PressAsync("Enter");

        await open.Page.WaitForURLAsync("**/dev#copy");
        await Assertions
            .Expect(
                open.Page.GetByRole(AriaRole.Region, new() { Name = "On DEV" })
                    .GetByRole(AriaRole.Link, new() { Name = Url })
            )
            .ToBeVisibleAsync();
        await Assertions
            .Expect(open.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "It is recorded." }))
            .ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator("#copy")).ToContainTextAsync("Fri 15 Jan 2021");
        await Assertions.Expect(open.Page.GetByLabel("Address of the copy")).ToBeHiddenAsync();
        Assert.Contains(
            $"    url: {Url}\n    date: 2021-01-15\n    note: Shorter\n",
            site.Read(AuthorSite.Post),
            StringComparison.Ordinal
        );
        Assert.Contains($"    url: {Url}\n", site.Read("content/crossposts.lock.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_told_at_the_field_it_is_about_which_keeps_what_was_typed()
    {
        await using var site = await AuthorSite.Start();
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(site.Desk, Page));
        await open
            .Page.GetByLabel("Address of the copy")
            .FillAsync("https://medium.com/@writer/elsewhere-3f2a9c1b7d4e");
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Record" }).ClickAsync();

        var field = open.Page.GetByLabel("Address of the copy");
        await Assertions
            .Expect(open.Page.GetByRole(AriaRole.Alert))
            .ToContainTextAsync("is an address of Medium, and not of DEV.");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await Assertions.Expect(field).ToHaveValueAsync("https://medium.com/@writer/elsewhere-3f2a9c1b7d4e");
        await Assertions
            .Expect(field)
            .ToHaveAccessibleDescriptionAsync(
                "'https://medium.com/@writer/elsewhere-3f2a9c1b7d4e' is an address of Medium, and not of DEV."
            );
        Assert.Empty(await open.Page.AxeFaults());

        await field.FillAsync(Url);
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.WaitForURLAsync("**/dev#copy");
        await open.Page.GetByText("Record another address, day or note").ClickAsync();
        await Assertions.Expect(field).ToHaveValueAsync(Url);
        Assert.Empty(await open.Page.AxeFaults());
    }

    private static async Task TabTo(OpenPage open, string id)
    {
        for (var i = 0; i < 80 && await open.Value<string>("document.activeElement.id") != id; i++)
            await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal(id, await open.Value<string>("document.activeElement.id"));
    }
}
