using System.Text.RegularExpressions;
using Blog.Browser.Chromium;
using Microsoft.Playwright;

namespace Blog.Browser.Authoring;

/// <summary>A post is copied from the desk and pasted into an editor, as an author does on Medium.</summary>
[Collection(OneBrowser.Clipboard)]
public sealed class RenditionTests(OneBrowser browser, SharedSite shared) : IClassFixture<SharedSite>
{
    private const string Hdf5 = "crossposts/a-brief-introduction-to-hdf5/";

    // What an editor makes of a paste, so far as it is structure: elements in their order with the text they hold
    // directly.
    private const string Outline = """
        root => {
          const lines = [];
          const walk = (node, depth) => {
            for (const child of node.childNodes) {
              if (child.nodeType === Node.TEXT_NODE) {
                const text = child.data.replace(/\s+/g, " ").trim();
                if (text) lines.push(`${depth} "${text}"`);
              } else if (child.nodeType === Node.ELEMENT_NODE && child.localName !== "meta") {
                const address = child.getAttribute("href") ?? (child.getAttribute("src") ?? "").slice(0, 60);
                lines.push(`${depth} ${child.localName} ${address}`.trimEnd());
                walk(child, depth + 1);
              }
            }
          };
          walk(root, 0);
          return lines;
        }
        """;

    [Theory]
    [InlineData("medium")]
    [InlineData("towards-data-science")]
    public async Task What_is_pasted_has_the_structure_of_the_rendition(string target)
    {
        var site = await shared.Get(() => AuthorSite.Start());
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(site.Desk, Hdf5 + target));
        var expected = await open.Value<string[]>(
            $"({Outline})(new DOMParser().parseFromString("
                + "document.querySelector('button[data-html]').dataset.html, 'text/html').body)"
        );
        Assert.True(expected.Length > 50, string.Join('\n', expected));

        await open.Page.Locator("button[data-html]").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#copied")).ToHaveTextAsync("The text is on the clipboard.");
        await Paste(open, "<div contenteditable=\"true\" id=\"editor\"></div>");

        Assert.Equal(expected, await open.Value<string[]>($"({Outline})(document.getElementById('editor'))"));
    }

    [Theory]
    [InlineData("medium")]
    [InlineData("dev")]
    public async Task A_plain_editor_gets_the_same_as_Markdown(string target)
    {
        var site = await shared.Get(() => AuthorSite.Start());
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(site.Desk, Hdf5 + target));
        var button = open.Page.Locator("#rendition button.copy");
        var expected = await button.GetAttributeAsync("data-text");
        await button.ClickAsync();
        await Paste(open, "<textarea id=\"editor\"></textarea>");
        Assert.Equal(expected, await open.Page.Locator("#editor").InputValueAsync());
        Assert.Contains("```go", expected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_is_in_what_the_button_copies()
    {
        await using var site = await AuthorSite.Start();
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(site.Desk, "crossposts/object-oriented-programming-part-1/medium"));

        site.Save(AuthorSite.Post, site.Read(AuthorSite.Post) + "\n\nA sentence about zithers.\n");

        await Assertions
            .Expect(open.Page.Locator("button[data-html]"))
            .ToHaveAttributeAsync("data-html", new Regex("zithers"));
        Assert.True(
            await open.Value<bool>("getComputedStyle(document.querySelector('button[data-html]')).display !== 'none'")
        );
    }

    [Fact]
    public async Task Without_scripts_there_is_no_button_that_does_nothing()
    {
        var site = await shared.Get(() => AuthorSite.Start());
        await using var open = await browser.Open(new PageOptions(HasJavaScript: false));
        await open.GoTo(new Uri(site.Desk, Hdf5 + "medium"));
        await Assertions.Expect(open.Page.Locator("#rendition button.copy")).ToBeHiddenAsync();
        await Assertions.Expect(open.Page.Locator("#rendition iframe")).ToBeVisibleAsync();
    }

    private static async Task Paste(OpenPage open, string editor)
    {
        await open.Page.SetContentAsync(editor);
        await open.Page.Locator("#editor").FocusAsync();
        await open.Page.Keyboard.PressAsync("Control+V");
        await open.Page.WaitForFunctionAsync(
            "(document.getElementById('editor').value ?? document.getElementById('editor').textContent).length > 0"
        );
    }
}
