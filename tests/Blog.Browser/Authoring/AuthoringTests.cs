using Blog.Browser.Chromium;
using Microsoft.Playwright;

namespace Blog.Browser.Authoring;

/// <summary>What an author sees in the browser beside the editor, from the saved file to the page.</summary>
public sealed class AuthoringTests(OneBrowser browser)
{
    // Lost by a reload.
    private const string Mark = "window.untouched = true";
    private const string IsUntouched = "window.untouched === true";
    private const string Layout = "themes/base/layouts/post.html";
    private const string Diagnostics = "blog-preview";

    [Fact]
    public async Task A_changed_word_is_patched_in_and_scroll_focus_and_open_details_survive()
    {
        await using var site = await AuthorSite.Start();
        await using var open = await LookAt(site, AuthorSite.Page);
        await open.Value<int>(
            "(() => { scrollTo(0, 700); document.querySelector('.post-footer a, main "
                + "a:last-of-type').focus({ preventScroll: true }); return 0; })()"
        );
        var before = await open.Value<string>("scrollY + ' ' + document.activeElement.outerHTML");

        site.Save(AuthorSite.Post, site.Read(AuthorSite.Post) + "\n\nA last sentence about xylophones.\n");

        await Shows(open, "xylophones");
        Assert.True(await open.Value<bool>(IsUntouched));
        Assert.Equal(before, await open.Value<string>("scrollY + ' ' + document.activeElement.outerHTML"));
        Assert.False(site.HasOutput);
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("Vim")]
    [InlineData("Code")]
    public async Task Saves_as_editors_really_do_them_arrive(string editor)
    {
        await using var site = await AuthorSite.Start();
        await using var open = await LookAt(site, AuthorSite.Page);
        for (var i = 0; i < 5; i++)
        {
            var text = site.Read(AuthorSite.Post) + $"\n\nSaved {i} times by {editor}.\n";
            if (editor == "Vim")
                site.SaveLikeVim(AuthorSite.Post, text);
            else
                site.SaveLikeCode(AuthorSite.Post, text);
            await Shows(open, $"Saved {i} times");
        }

        Assert.True(await open.Value<bool>(IsUntouched));
    }

    [Fact]
    public async Task Broken_front_matter_is_shown_over_the_last_good_page_and_vanishes_when_mended()
    {
        await using var site = await AuthorSite.Start();
        await using var open = await LookAt(site, AuthorSite.Page);
        var title = await open.Page.Locator("main h1").TextContentAsync();
        var good = site.Read(AuthorSite.Post);

        site.Replace(AuthorSite.Post, "\ntags: [", "\ntags: [[");

        var overlay = open.Page.Locator(Diagnostics);
        await Assertions.Expect(overlay).ToContainTextAsync(AuthorSite.Post + ":");
        await Assertions.Expect(overlay).ToContainTextAsync("tags: [[");
        Assert.Equal(title, await open.Page.Locator("main h1").TextContentAsync());
        await site.Prints("tags: [[");

        site.Save(AuthorSite.Post, good);
        await Assertions.Expect(overlay).Not.ToContainTextAsync("tags: [[");
        Assert.True(await open.Value<bool>(IsUntouched));
        Assert.Equal(title, await open.Page.Locator("main h1").TextContentAsync());
    }

    [Fact]
    public async Task A_mistake_in_a_template_shows_its_place_and_the_variables_in_scope()
    {
        await using var site = await AuthorSite.Start();
        await using var open = await LookAt(site, AuthorSite.Page);
        var good = site.Read(Layout);

        site.Save(Layout, "{{ pst.title }}\n" + good);

        var overlay = open.Page.Locator(Diagnostics);
        await Assertions.Expect(overlay).ToContainTextAsync(Layout + ":1:4");
        await Assertions.Expect(overlay).ToContainTextAsync("post");
        await Assertions.Expect(overlay).ToContainTextAsync("In scope");
        Assert.True(await open.Page.Locator("main h1").IsVisibleAsync());

        site.Save(Layout, good);
        await Assertions.Expect(overlay).Not.ToContainTextAsync(Layout);
    }

    [Fact]
    public async Task A_colour_of_the_theme_is_exchanged_in_place()
    {
        await using var site = await AuthorSite.Start();
        await using var open = await LookAt(site, AuthorSite.Page);

        site.Save(
            "themes/paper/assets/css/_look.css",
            site.Read("themes/paper/assets/css/_look.css") + "\nbody { background: rgb(1, 2, 3); }\n"
        );

        await open.Page.WaitForFunctionAsync("getComputedStyle(document.body).backgroundColor === 'rgb(1, 2, 3)'");
        await open.Page.WaitForFunctionAsync("document.querySelectorAll('link[rel=stylesheet]').length === 1");
        Assert.True(await open.Value<bool>(IsUntouched));
    }

    [Fact]
    public async Task A_changed_picture_is_loaded_again_under_its_address()
    {
        const string Picture = "content/images/fragile-base.svg";
        await using var site = await AuthorSite.Start();
        await using var open = await LookAt(site, "posts/object-oriented-programming-part-3/");
        var width = await open.Value<int>("document.querySelector('main img').naturalWidth");

        site.Save(
            Picture,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"321\" height=\"123\"><rect width=\"9\" "
                + "height=\"9\"/></svg>"
        );

        Assert.NotEqual(321, width);
        await open.Page.WaitForFunctionAsync("document.querySelector('main img').naturalWidth === 321");
        Assert.True(await open.Value<bool>(IsUntouched));
    }

    [Fact]
    public async Task An_edit_of_something_else_changes_nothing_in_the_open_page()
    {
        await using var site = await AuthorSite.Start();
        await using var open = await LookAt(site, "about/");
        await using var other = await LookAt(site, AuthorSite.Page);
        await open.Value<int>(
            "(() => { window.changes = 0; new MutationObserver(m => window.changes += "
                + "m.length).observe(document, { childList: true, characterData: true, attributes: "
                + "true, subtree: true }); return 0; })()"
        );

        site.Save(AuthorSite.Post, site.Read(AuthorSite.Post) + "\n\nA sentence about zithers.\n");

        await Shows(other, "zithers");
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.Equal(0, await open.Value<int>("window.changes"));
    }

    [Fact]
    public async Task Following_goes_to_the_page_that_was_edited()
    {
        await using var site = await AuthorSite.Start("--follow");
        await using var open = await LookAt(site, "about/");

        site.Save(AuthorSite.Post, site.Read(AuthorSite.Post) + "\n\nA sentence about trombones.\n");

        await open.Page.WaitForURLAsync(new Uri(site.Home, AuthorSite.Page).AbsoluteUri);
        await Shows(open, "trombones");
        Assert.Equal(new Uri(site.Home, AuthorSite.Page), new Uri(open.Page.Url));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Three_browsers_see_one_change_and_a_frozen_tab_catches_up()
    {
        await using var site = await AuthorSite.Start();
        await using var first = await LookAt(site, AuthorSite.Page);
        await using var second = await LookAt(site, AuthorSite.Page);
        await using var third = await LookAt(site, AuthorSite.Page);
        var asleep = await third.Page.Context.NewCDPSessionAsync(third.Page);
        await asleep.SendAsync("Page.setWebLifecycleState", new Dictionary<string, object> { ["state"] = "frozen" });

        for (var i = 0; i < 3; i++)
        {
            site.Save(AuthorSite.Post, site.Read(AuthorSite.Post) + $"\n\nSentence {i} about violas.\n");
            await Shows(first, $"Sentence {i} about violas");
            await Shows(second, $"Sentence {i} about violas");
        }

        await asleep.SendAsync("Page.setWebLifecycleState", new Dictionary<string, object> { ["state"] = "active" });
        await Shows(third, "Sentence 2 about violas");
        Assert.True(await third.Value<bool>(IsUntouched));
    }

    [Fact]
    public async Task A_draft_is_shown_with_the_reason_why_a_build_leaves_it_out_and_as_published_it_is_not()
    {
        const string Draft = "content/posts/2021-01-10-a-draft.md";
        const string Text = "---\ntitle: A draft\ndraft: true\n---\nNot yet.\n";
        await using var site = await AuthorSite.Start();
        site.Save(Draft, Text);
        await using var open = await LookAt(site, "");
        await Shows(open, "A draft");
        await open.GoTo(new Uri(site.Home, "posts/a-draft/"));
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Note)).ToContainTextAsync("draft");

        await using var published = await AuthorSite.Start("--as-published");
        published.Save(Draft, Text);
        published.Save(AuthorSite.Post, published.Read(AuthorSite.Post) + "\n\nA sentence about lutes.\n");
        await using var other = await LookAt(published, AuthorSite.Page);
        await Shows(other, "lutes");
        await other.Page.GotoAsync(new Uri(published.Home, "posts/a-draft/").AbsoluteUri);
        Assert.Equal(0, await other.Page.GetByRole(AriaRole.Note).CountAsync());
        Assert.DoesNotContain("Not yet.", await other.Page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_a_base_path_pages_missing_pages_and_redirects_are_as_on_GitHub_Pages()
    {
        await using var site = await AuthorSite.Start("--base-url", "https://example.github.io/notes/");
        Assert.Equal("/notes/", site.Home.AbsolutePath);
        await using var open = await LookAt(site, AuthorSite.Page.TrimEnd('/'));
        Assert.Equal("/notes/" + AuthorSite.Page, await open.Value<string>("location.pathname"));

        var missing = await open.Page.GotoAsync(new Uri(site.Home, "no-such-page/").AbsoluteUri);
        Assert.Equal(404, missing!.Status);
        Assert.True(await open.Page.Locator(".site-menu a").First.IsVisibleAsync());

        await open.GoTo(new Uri(site.Home, "/"));
        Assert.Equal("/notes/", await open.Value<string>("location.pathname"));
    }

    [Fact]
    public async Task The_desk_makes_a_new_post_and_shows_it()
    {
        await using var site = await AuthorSite.Start();
        await using var open = await browser.Open(new PageOptions());
        await open.GoTo(site.Desk);
        await open.Page.GetByLabel("Title").FillAsync("What a gamelan is");
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Start writing" }).ClickAsync();

        await open.Page.WaitForURLAsync("**/what-a-gamelan-is/");
        await Assertions.Expect(open.Page.Locator("main h1")).ToContainTextAsync("What a gamelan is");
        await open.GoTo(site.Desk);
        await Assertions.Expect(open.Page.Locator("main")).ToContainTextAsync("What a gamelan is");
    }

    [Fact]
    public async Task Interrupting_ends_it_cleanly_while_a_browser_is_connected()
    {
        await using var site = await AuthorSite.Start();
        await using var open = await LookAt(site, "");
        Assert.Equal(0, await site.Interrupt());
        Assert.False(site.Has(".cache/preview.json"));
    }

    private async Task<OpenPage> LookAt(AuthorSite site, string path)
    {
        var open = await browser.Open(new PageOptions());
        await open.GoTo(new Uri(site.Home, path));
        await open.Page.EvaluateAsync(Mark);
        return open;
    }

    private static async Task Shows(OpenPage open, string text) =>
        await open.Page.WaitForFunctionAsync("text => document.body.textContent.includes(text)", text);
}
