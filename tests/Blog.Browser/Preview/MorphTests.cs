using Blog.Browser.Chromium;

namespace Blog.Browser.Preview;

public sealed class MorphTests(OneBrowser browser)
{
    private const string Path = "/blog/x/";
    private const string Form =
        "<form><input id=\"name\" name=\"name\" value=\"\"><textarea name=\"text\">a</textarea><input "
        + "type=\"checkbox\" name=\"c\"></form>";

    [Fact]
    public async Task What_is_at_the_top_of_the_window_stays_there_when_something_is_put_above_it()
    {
        await using var live = await LivePage.Open(browser, Path, Paragraphs(60));
        await live.Run("document.getElementById('p30').scrollIntoView()");
        var before = await live.Value<double>("document.getElementById('p30').getBoundingClientRect().top");
        await live.Write("<p>New one.</p><p>New two.</p><p>New three.</p>" + Paragraphs(60));
        Assert.Equal(
            before,
            await live.Value<double>(
                "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => "
                    + "done(document.getElementById('p30').getBoundingClientRect().top))))"
            ),
            1.0
        );

        await live.Write(
            Paragraphs(60).Replace("<p id=\"p3\">", "<p>Another</p><p id=\"p3\">", StringComparison.Ordinal)
        );
        Assert.Equal(
            before,
            await live.Value<double>(
                "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => "
                    + "done(document.getElementById('p30').getBoundingClientRect().top))))"
            ),
            1.0
        );
    }

    [Fact]
    public async Task Focus_and_what_was_typed_and_ticked_stay()
    {
        await using var live = await LivePage.Open(browser, Path, $"<p>One</p>{Form}");
        await live.Page.FillAsync("#name", "Ada");
        await live.Page.FillAsync("textarea", "typed");
        await live.Page.CheckAsync("[name=c]");
        await live.Page.FocusAsync("#name");
        await live.Page.EvaluateAsync("document.getElementById('name').setSelectionRange(1, 2)");
        var wide = Form.Replace("<form>", "<form class=\"wide\"><label>Name</label>", StringComparison.Ordinal);
        await live.Write($"<p>One</p><p>Two</p><section>Three</section>{wide}");
        Assert.Equal(
            "name Ada 1 2 typed true",
            await live.Value<string>(
                "(e => [e.id, e.value, e.selectionStart, e.selectionEnd, "
                    + "document.querySelector('textarea').value, "
                    + "document.querySelector('[name=c]').checked].join(' '))(document.activeElement)"
            )
        );
    }

    [Fact]
    public async Task A_selection_stays_while_the_words_around_it_change()
    {
        await using var live = await LivePage.Open(
            browser,
            Path,
            "<p>One two three</p><p id=\"s\">The quick brown fox.</p>"
        );
        await live.Run("(t => getSelection().setBaseAndExtent(t, 4, t, 9))(document.getElementById('s').firstChild)");
        await live.Write("<p>Nought</p><p>One two</p><p id=\"s\">Look, the quick brown cat.</p>");
        Assert.Equal("quick", await live.Value<string>("getSelection().toString()"));
    }

    [Fact]
    public async Task Details_stay_as_the_reader_left_them_unless_the_source_opens_them()
    {
        const string Closed = "<details><summary>A</summary>a</details><details><summary>B</summary>b</details>";
        await using var live = await LivePage.Open(browser, Path, Closed);
        await live.Page.ClickAsync("details:nth-of-type(2) summary");
        await live.Write("<p>New</p>" + Closed.Replace(">b<", ">b and more<", StringComparison.Ordinal));
        Assert.Equal(
            "false true",
            await live.Value<string>("Array.from(document.querySelectorAll('details'), d => d.open).join(' ')")
        );
        await live.Write(Closed.Replace("<details><summary>A", "<details open><summary>A", StringComparison.Ordinal));
        Assert.Equal(
            "true true",
            await live.Value<string>("Array.from(document.querySelectorAll('details'), d => d.open).join(' ')")
        );
    }

    [Fact]
    public async Task A_list_in_another_order_is_made_of_the_same_items()
    {
        await using var live = await LivePage.Open(
            browser,
            Path,
            "<ul><li>alpha<li>beta<li>gamma<li>delta</ul><iframe srcdoc=\"<p>f</p>\"></iframe><p>end</p>"
        );
        await live.Run(
            "window.items = [...document.querySelectorAll('li')]; "
                + "window.frameWindow = document.querySelector('iframe').contentWindow; "
                + "window.frameWindow.marker = 1"
        );
        await live.Write(
            "<p>end</p><ul><li>delta<li>beta<li>new<li>alpha<li>gamma</ul><iframe srcdoc=\"<p>f</p>\"></iframe>"
        );
        Assert.Equal(
            "3 1 -1 0 2",
            await live.Value<string>("Array.from(document.querySelectorAll('li'), li => items.indexOf(li)).join(' ')")
        );
        Assert.Equal(1, await live.Value<int>("document.querySelector('iframe').contentWindow.marker"));
    }

    [Fact]
    public async Task What_scripts_did_to_the_page_stays()
    {
        await using var live = await LivePage.Open(
            browser,
            Path,
            "<div id=\"a\" class=\"box\"><table><tr><td>1</table></div><p>Last</p>"
        );
        await live.Run(
            """
            document.documentElement.dataset.scheme = "dark";
            document.documentElement.classList.add("js");
            document.getElementById("a").classList.add("ready");
            const frame = document.createElement("div");
            frame.className = "frame";
            document.querySelector("table").replaceWith(frame);
            """
        );
        await live.Run(
            "const t = document.createElement('button'); t.textContent = 'Copy'; document.getElementById('a').append(t)"
        );
        await live.Write("<div id=\"a\" class=\"box wide\"><p>More</p><table><tr><td>2</table></div><p>Last</p>");
        Assert.Equal(
            "dark js",
            await live.Value<string>(
                "document.documentElement.dataset.scheme + ' ' + document.documentElement.className"
            )
        );
        Assert.Equal("box wide ready", await live.Value<string>("document.getElementById('a').className"));
        Assert.Equal(
            "P DIV BUTTON",
            await live.Value<string>("Array.from(document.getElementById('a').children, e => e.nodeName).join(' ')")
        );
    }

    [Fact]
    public async Task Code_that_a_script_coloured_is_served_anew_when_it_changes()
    {
        await using var live = await LivePage.Open(browser, Path, "<pre><code>a = 1</code></pre>");
        await live.Run("document.querySelector('code').innerHTML = '<b>a</b> = <i>1</i>'");
        await live.Write("<pre><code>a = 2</code></pre>");
        Assert.Equal("a = 2", await live.Value<string>("document.querySelector('code').innerHTML"));
    }

    [Fact]
    public async Task The_head_changes_with_the_page_and_the_fragment_stays()
    {
        await using var live = await LivePage.Open(browser, Path, "<h2 id=\"f\">A</h2>");
        await live.Run("location.hash = 'f'");
        await live.Server.Write(
            Path,
            "<!doctype html><html lang=\"de\"><head><title>Neu</title><meta name=\"description\" "
                + "content=\"d\"></head><body class=\"b\"><h2 id=\"f\">B</h2></body></html>"
        );
        await live.Until("document.title === 'Neu'");
        Assert.Equal(
            "de d b #f",
            await live.Value<string>(
                "[document.documentElement.lang, "
                    + "document.querySelector('meta[name=description]').content, document.body.className, "
                    + "location.hash].join(' ')"
            )
        );
        Assert.True(await live.IsSamePage());
    }

    [Fact]
    public async Task What_changed_is_washed_with_colour_and_nothing_of_it_is_left()
    {
        await using var live = await LivePage.Open(browser, Path, "<p>One</p><p>Two</p>");
        await live.Page.EmulateMediaAsync(new() { ReducedMotion = Microsoft.Playwright.ReducedMotion.NoPreference });
        await live.Write("<p>One</p><p>Two and more</p>");
        Assert.Equal(
            "Two and more",
            await live.Value<string>("document.getAnimations().map(a => a.effect.target.textContent).join()")
        );
        Assert.Equal("<p>One</p><p>Two and more</p>", await live.Value<string>("document.body.innerHTML"));
    }

    private static string Paragraphs(int count) =>
        string.Concat(
            Enumerable
                .Range(0, count)
                .Select(i => $"<p id=\"p{i}\">Paragraph {i}. The quick brown fox jumps over the lazy dog.</p>")
        );
}
