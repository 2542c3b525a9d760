using System.Net;
using System.Text.RegularExpressions;
using Blog.Engine;
using Blog.Pages.Pictures;
using Blog.Testing;
using Blog.Text;

namespace Blog.Pages.Tests.Pictures;

public partial class PictureShelfTests
{
    private static readonly byte[] Photo = TestPicture.Photo(1400, 70);
    private static readonly byte[] Drawing = TestPicture.Drawing(1500, 400);

    [Fact]
    public void A_photo_is_shown_in_two_more_formats_and_no_larger_than_it_is()
    {
        var built = Site("![A photo](a.png)", ("a.png", Photo)).Build();
        Assert.Empty(built.Ids);
        Assert.Equal(
            "<p><a class=\"enlarge\" href=\"/posts/x/a.png.1400.jpg\"><picture>"
                + "<source type=\"image/avif\" srcset=\"/posts/x/a.png.640.avif 640w, /posts/x/a.png.960.avif 960w, "
                + "/posts/x/a.png.1280.avif 1280w\" sizes=\"(min-width: 42rem) 40rem, 100vw\">"
                + "<source type=\"image/webp\" srcset=\"/posts/x/a.png.640.webp 640w, /posts/x/a.png.1280.webp 1280w\" "
                + "sizes=\"(min-width: 42rem) 40rem, 100vw\">"
                + "<img src=\"/posts/x/a.png.1280.jpg\" alt=\"A photo\" decoding=\"async\" width=\"1280\" "
                + "height=\"64\" style=\"background-color:#COLOUR\"></picture></a></p>",
            Colour().Replace(Text(built), "#COLOUR")
        );
        Assert.Equal(
            [
                "posts/x/a.png",
                "posts/x/a.png.1280.avif",
                "posts/x/a.png.1280.jpg",
                "posts/x/a.png.1280.webp",
                "posts/x/a.png.1400.jpg",
                "posts/x/a.png.640.avif",
                "posts/x/a.png.640.webp",
                "posts/x/a.png.960.avif",
            ],
            Pictures(built)
        );
    }

    [Fact]
    public void A_drawing_keeps_its_pixels_and_its_own_file_serves_programs_that_know_no_other_format()
    {
        var built = Site("![Bars](a.png)", ("a.png", Drawing)).Build();
        Assert.Empty(built.Ids);
        Assert.Contains("srcset=\"/posts/x/a.png.1500.webp 1500w\"", Text(built), StringComparison.Ordinal);
        Assert.Contains("<img src=\"/posts/x/a.png\" alt=\"Bars\"", Text(built), StringComparison.Ordinal);
        Assert.Equal(["posts/x/a.png", "posts/x/a.png.1500.webp"], Pictures(built));
    }

    [Theory]
    [InlineData("![A](a.png){.original}")]
    [InlineData("<img src=\"b.svg\" alt=\"B\">")]
    [InlineData("No picture")]
    public void Nothing_is_made_that_no_page_shows(string text)
    {
        var built = Site(text, ("a.png", Photo), ("b.svg", "<svg width=\"900\" height=\"9\"/>"u8.ToArray())).Build();
        Assert.Empty(built.Ids);
        Assert.Equal(["posts/x/a.png"], Pictures(built));
    }

    [Fact]
    public void A_small_picture_stays_as_it_is()
    {
        var built = Site("![A](a.png)", ("a.png", TestPicture.Photo(150, 90))).Build();
        Assert.Contains(
            "<img src=\"/posts/x/a.png\" alt=\"A\" decoding=\"async\" width=\"150\" height=\"90\">",
            Text(built),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_feed_has_the_picture_that_every_program_shows()
    {
        var feed = WebUtility.HtmlDecode(Site("![A](a.png){width=50%}", ("a.png", Photo)).Build().Output("feed.xml"));
        Assert.Contains(
            "<img src=\"https://notes.example/posts/x/a.png.1280.jpg\" alt=\"A\" decoding=\"async\" width=\"50%\">",
            feed,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("<picture", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void An_author_may_choose_another_place_and_a_share_of_the_column()
    {
        var text = Text(Site("![A](a.png){.full width=50%}", ("a.png", TestPicture.Photo(2000, 20))).Build());
        Assert.Contains("/posts/x/a.png.2000.avif 2000w\" sizes=\"100vw\"", text, StringComparison.Ordinal);
        Assert.Contains(
            "class=\"full\" width=\"2000\" height=\"20\" style=\"width:50%;",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_width_in_pixels_brings_the_height_that_belongs_to_it()
    {
        var text = Text(Site("![A](a.png){width=700}", ("a.png", Photo)).Build());
        Assert.Contains("sizes=\"700px\"", text, StringComparison.Ordinal);
        Assert.Contains("width=\"700\" height=\"35\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_in_a_link_leads_where_the_link_does()
    {
        var text = Text(Site("[![A](a.png)](https://b.example/)", ("a.png", Photo)).Build());
        Assert.StartsWith("<p><a href=\"https://b.example/\"><picture>", text, StringComparison.Ordinal);
        Assert.EndsWith("</picture></a></p>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "<img src=\"a.png\" alt=\"A\">",
        "alt=\"A\" width=\"1280\" height=\"64\" style=\"background-color:#COLOUR\"></picture>"
    )]
    [InlineData(
        "<img src=a.png alt=A />",
        "alt=A  width=\"1280\" height=\"64\" style=\"background-color:#COLOUR\"/></picture>"
    )]
    [InlineData(
        "<IMG alt='A' SRC='a.png' width=700>",
        " width=700 height=\"35\" style=\"background-color:#COLOUR\"></picture>"
    )]
    [InlineData(
        "<img src=\"a.png\" style=\"float:left\" width=\"50%\">",
        "style=\"float:left\" width=\"50%\"></picture>"
    )]
    public void An_image_in_HTML_is_one_too(string written, string end)
    {
        var text = Text(Site($"Text {written}", ("a.png", Photo)).Build());
        Assert.StartsWith("<p>Text <picture><source type=\"image/avif\"", text, StringComparison.Ordinal);
        Assert.EndsWith(end + "</p>", Colour().Replace(text, "#COLOUR"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<img src=\"a.png\" srcset=\"a.png 2x\">")]
    [InlineData("<picture><source srcset=\"a.png\"><img src=\"a.png\"></picture>")]
    public void An_author_who_writes_all_formats_is_not_corrected(string written) =>
        Assert.Equal(
            "<p>Text " + written.Replace("a.png", "/posts/x/a.png", StringComparison.Ordinal) + "</p>",
            Text(Site("Text " + written, ("a.png", Photo)).Build())
        );

    [Fact]
    public void The_dark_one_is_found_by_its_name()
    {
        var text = Text(Site("![A](a.png)", ("a.png", Drawing), ("a.dark.png", Drawing)).Build());
        Assert.Contains("<picture class=\"picture-light\"><source", text, StringComparison.Ordinal);
        Assert.Contains("</picture><picture class=\"picture-dark\" hidden><source", text, StringComparison.Ordinal);
        Assert.Contains("<img src=\"/posts/x/a.dark.png\" alt=\"A\" loading=\"lazy\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_choose_formats_and_widths()
    {
        var site = Site("![A](a.png)", ("a.png", Photo));
        var chosen = site.File(
                "content/site.yml",
                TestSite.Settings + "images: {formats: [webp], widths: [700, 300], quality: {jpeg: 20}}\n"
            )
            .Build();
        Assert.Contains(
            "<source type=\"image/webp\" srcset=\"/posts/x/a.png.300.webp 300w, /posts/x/a.png.700.webp 700w\"",
            Text(chosen),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("avif", Text(chosen), StringComparison.Ordinal);
        var off = site.File("content/site.yml", TestSite.Settings + "images: false\n").Build();
        Assert.Equal(["posts/x/a.png"], Pictures(off));
        Assert.Null(off.Site.Find(new SitePath("posts/x/a.png.640.avif")));
    }

    [Fact]
    public void A_mistake_in_the_settings_is_told_at_its_place()
    {
        var built = Site("Text", ("a.png", Photo))
            .File("content/site.yml", TestSite.Settings + "images: {formats: [avif, jxl], widths: [0, 640]}\n")
            .Build();
        Assert.Equal(["BLOG023", "BLOG023"], built.Ids);
        Assert.StartsWith("content/site.yml:4:26:", built.Diagnostics[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_picture_is_told_and_published_as_it_is()
    {
        // A header of 200 by 100 pixels, and nothing after it.
        var broken = Convert.FromHexString("FFD8FFE000040000FFC00011080064" + "00C803012200021101031101FF");
        var built = Site("![A](a.jpg)", ("a.jpg", broken)).Build();
        Assert.Equal(["BLOG214"], built.Ids);
        Assert.Contains("<img src=\"/posts/x/a.jpg\"", Text(built), StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_without_libvips_is_told_and_not_the_picture()
    {
        var picture = Site("![A](a.png)", ("a.png", Photo)).Build().Site.Catalogue.Assets.First();
        Assert.Equal(
            "content/site.yml:1:1: warning BLOG216: No smaller pictures are made: it is missing.",
            PictureShelf.WhatIsWrong(picture, "it is missing").ToString()
        );
    }

    [Fact]
    public void A_picture_that_is_large_as_shown_is_told()
    {
        var site = Site("![A](a.png)", ("a.png", TestPicture.Photo(1300, 900)));
        Assert.Equal(
            ["BLOG215"],
            site.File("content/site.yml", TestSite.Settings + "images: {budget: 30}\n").Build().Ids
        );
    }

    [Fact]
    public void Pictures_of_a_draft_are_not_made()
    {
        var built = Site("![A](a.png)", ("a.png", Photo)).Build();
        var draft = TestSite
            .With(("content/posts/2020-01-01-x/index.md", "---\ntitle: X\ndraft: true\n---\n![A](a.png)\n"))
            .File("content/posts/2020-01-01-x/a.png", Photo)
            .Build();
        var path = new SitePath("posts/x/a.png.640.avif");
        Assert.NotNull(built.Site.Find(path));
        Assert.Null(draft.Site.Find(path));
        Assert.DoesNotContain(draft.Paths, p => p.Contains("a.png", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("posts/x/a.png.641.avif")]
    [InlineData("posts/x/a.png.1500.avif")]
    [InlineData("posts/x/b.png.640.avif")]
    public void A_path_that_no_page_could_show_is_none(string path) =>
        Assert.Null(Site("![A](a.png)", ("a.png", Photo)).Build().Site.Find(new SitePath(path)));

    [Fact]
    public void The_same_picture_has_the_same_bytes_each_time()
    {
        var site = Site("![A](a.png)", ("a.png", Photo));
        var (one, other) = (site.Build(), site.Build(new KeptResults()));
        Assert.All(Pictures(one), p => Assert.Equal(one.Outputs[p].Bytes.ToArray(), other.Outputs[p].Bytes.ToArray()));
    }

    private static TestSite Site(string text, params (string Name, byte[] Bytes)[] files) =>
        files.Aggregate(
            TestSite.With(("content/posts/2020-01-01-x/index.md", $"---\ntitle: X\n---\n{text}\n")),
            (site, file) => site.File("content/posts/2020-01-01-x/" + file.Name, file.Bytes)
        );

    private static string[] Pictures(BuiltSite built) =>
        [.. built.Paths.Where(p => p.Contains("/a.png", StringComparison.Ordinal))];

    private static string Text(BuiltSite built)
    {
        var page = built.Output("posts/x/index.html");
        var start =
            page.LastIndexOf("\n<p>", page.LastIndexOf("</p>", StringComparison.Ordinal), StringComparison.Ordinal) + 1;
        return page[start..(page.LastIndexOf("</p>", StringComparison.Ordinal) + 4)];
    }

    [GeneratedRegex("#[0-9a-f]{6}")]
    private static partial Regex Colour();
}
