using System.Globalization;
using System.Text;
using Blog.Browser.Chromium;
using Blog.Browser.Serving;

namespace Blog.Browser.Preview;

public sealed class SheetTests(OneBrowser browser)
{
    private const string Path = "/blog/x/";
    private const string Body = "<p id=\"p\">Text</p>";

    [Fact]
    public async Task A_style_sheet_is_exchanged_without_a_reload_and_the_page_is_never_without()
    {
        await using var live = await LivePage.Open(browser, Path, Body);
        Put(live.Server, "/a.css", "p { color: rgb(1, 2, 3) }");
        Put(live.Server, "/b.css", "p { color: rgb(4, 5, 6) }");
        live.Server.Delays["/b.css"] = TimeSpan.FromMilliseconds(150);
        await live.Write(Body, "<link rel=\"stylesheet\" href=\"/a.css\">");
        await live.Until($"{Colour} === 'rgb(1, 2, 3)'");

        await live.Run(
            $"window.seen = new Set(); (function look() {{ seen.add({Colour}); requestAnimationFrame(look); }})()"
        );
        await live.Write(Body, "<link rel=\"stylesheet\" href=\"/b.css\">");
        await live.Until(
            "document.querySelectorAll('link').length === 1 && document.querySelector('link').href.endsWith('b.css')"
        );
        await live.Until("seen.size === 2");
        Assert.Equal("rgb(1, 2, 3) rgb(4, 5, 6)", await live.Value<string>("[...seen].join(' ')"));
        Assert.True(await live.IsSamePage());
    }

    [Fact]
    public async Task Style_sheets_that_follow_one_another_quickly_leave_the_last_one()
    {
        await using var live = await LivePage.Open(browser, Path, Body);
        for (var i = 0; i < 4; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"/{i}.css");
            Put(live.Server, name, $"p {{ color: rgb({i}, 0, 0) }}");
            live.Server.Delays[name] = TimeSpan.FromMilliseconds(200 - (40 * i));
            await live.Write(Body, $"<link rel=\"stylesheet\" href=\"{name}\">");
        }

        await live.Until($"document.querySelectorAll('link').length === 1 && {Colour} === 'rgb(3, 0, 0)'");
    }

    [Fact]
    public async Task A_style_in_the_page_changes_in_place()
    {
        await using var live = await LivePage.Open(browser, Path, Body, "<style>p { color: rgb(1, 2, 3) }</style>");
        await live.Write(Body, "<style>p { color: rgb(4, 5, 6) }</style>");
        Assert.Equal("rgb(4, 5, 6)", await live.Value<string>(Colour));
    }

    [Theory]
    [InlineData("<script>window.a = 1</script>", "<script>window.a = 2</script>")]
    [InlineData("<script src=\"/1.js\"></script>", "<script src=\"/2.js\"></script>")]
    [InlineData("<script src=\"/1.js\"></script>", "")]
    public async Task A_script_that_changed_loads_the_page_anew_at_the_same_place(string before, string after)
    {
        var body = string.Concat(Enumerable.Repeat("<p>Text</p>", 200));
        await using var live = await LivePage.Open(browser, Path, body, before);
        Put(live.Server, "/1.js", "window.a = 1", "text/javascript");
        Put(live.Server, "/2.js", "window.a = 2", "text/javascript");
        await live.Run("scrollTo(0, 1500)");
        await live.Server.Write(Path, LivePage.Html(body + "<p>New</p>", after));
        await live.Until("window.marker !== 1 && document.readyState === 'complete'");
        await live.Until("scrollY === 1500");
    }

    [Fact]
    public async Task A_script_that_is_new_runs_where_it_stands()
    {
        await using var live = await LivePage.Open(browser, Path, "<script>window.a = 1</script>");
        await live.Write(
            "<script>window.a = 1</script><details><summary>Contents</summary>One</details>"
                + "<script>document.currentScript.previousElementSibling.open = true</script>"
        );
        Assert.True(await live.Value<bool>("document.querySelector('details').open && window.a === 1"));
        await live.Write(
            "<script>window.a = 1</script><details><summary>Contents</summary>One and "
                + "two</details><script>document.currentScript.previousElementSibling.open = true</script>"
        );
        Assert.True(await live.Value<bool>("document.querySelector('details').open"));
    }

    [Fact]
    public async Task Data_in_a_script_element_changes_without_a_reload()
    {
        await using var live = await LivePage.Open(
            browser,
            Path,
            Body,
            "<script type=\"application/ld+json\">{\"a\":1}</script>"
        );
        await live.Write(Body, "<script type=\"application/ld+json\">{\"a\":2}</script>");
        Assert.Equal("{\"a\":2}", await live.Value<string>("document.querySelector('[type$=json]').textContent"));
    }

    [Fact]
    public async Task A_picture_with_other_bytes_is_shown_anew_wherever_it_is()
    {
        const string Pictures =
            "<img id=\"i\" src=\"a.svg\"><div id=\"d\" style=\"background-image: url(a.svg); width: "
            + "9px; height: 9px\"></div><img id=\"o\" src=\"/other.svg\">";
        await using var live = await LivePage.Open(browser, Path, "<p>");
        Picture(live.Server, "/blog/x/a.svg", 10);
        Picture(live.Server, "/other.svg", 30);
        Put(live.Server, "/blog/c.css", "p { background: url('x/a.svg') }");
        await live.Write(
            "<p>" + Pictures,
            "<link rel=\"stylesheet\" href=\"/blog/c.css\"><link rel=\"icon\" href=\"a.svg\">"
        );
        await live.Until(
            "document.getElementById('i').naturalWidth === 10 && "
                + "getComputedStyle(document.querySelector('p')).backgroundImage.includes('a.svg')"
        );

        Picture(live.Server, "/blog/x/a.svg", 20);
        await live.Server.Send("""{"type":"assets","urls":["/blog/x/a.svg"]}""");
        await live.Until("document.getElementById('i').naturalWidth === 20");
        await live.Until(
            "document.getElementById('d').style.backgroundImage.includes('blog-live') && "
                + "getComputedStyle(document.querySelector('p')).backgroundImage.includes('blog-live')"
        );
        await live.Until("document.querySelector('[rel=icon]').href.includes('blog-live')");
        Assert.Equal("/other.svg", await live.Page.GetAttributeAsync("#o", "src"));
        Assert.True(await live.IsSamePage());
    }

    [Fact]
    public async Task A_style_sheet_under_its_old_address_is_loaded_anew()
    {
        await using var live = await LivePage.Open(browser, Path, Body);
        Put(live.Server, "/a.css", "p { color: rgb(1, 2, 3) }");
        await live.Write(Body, "<link rel=\"stylesheet\" href=\"/a.css\">");
        await live.Until($"{Colour} === 'rgb(1, 2, 3)'");
        Put(live.Server, "/a.css", "p { color: rgb(4, 5, 6) }");
        await live.Server.Send("""{"type":"assets","urls":["/a.css"]}""");
        await live.Until($"{Colour} === 'rgb(4, 5, 6)' && document.querySelectorAll('link').length === 1");
        Assert.True(await live.IsSamePage());
    }

    private const string Colour = "getComputedStyle(document.getElementById('p')).color";

    private static void Put(LiveServer server, string path, string text, string type = "text/css") =>
        server.Files[path] = new ServedFile(type, Encoding.UTF8.GetBytes(text));

    private static void Picture(LiveServer server, string path, int size) =>
        Put(
            server,
            path,
            string.Create(
                CultureInfo.InvariantCulture,
                $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\"/>"
            ),
            "image/svg+xml"
        );
}
