using Blog.Testing;

namespace Blog.Pages.Tests.References;

public sealed class PictureCheckTests
{
    [Theory]
    [InlineData("![](p.svg)", 5)]
    [InlineData("![ ](p.svg \"A caption\")", 6)]
    [InlineData("[![](p.svg)](https://a.example)", 6)]
    [InlineData("<img src=\"p.svg\">", 11)]
    [InlineData("a <img title='alternative' src=p.svg> b", 32)]
    [InlineData("::: figure src=p.svg\n:::", 16)]
    public void A_picture_without_alternative_text_is_a_warning(string text, int column)
    {
        var told = Assert.Single(Build(text));
        Assert.Equal(
            $"content/posts/2020-01-01-a/index.md:5:{column}: warning BLOG179: "
                + "There is no alternative text for 'p.svg'.",
            told
        );
    }

    [Theory]
    [InlineData("![A dog](p.svg)")]
    [InlineData("![](p.svg){role=presentation}")]
    [InlineData("![](p.svg){.decorative}")]
    [InlineData("![](p.svg){aria-hidden=true}")]
    [InlineData("<img src='p.svg' alt=''>")]
    [InlineData("<img alt src='p.svg'>")]
    [InlineData("<img src=p.svg alt=x/>")]
    [InlineData("<img src='p.svg' role=\"presentation\">")]
    [InlineData("<video poster='p.svg'></video>")]
    [InlineData("::: figure src=p.svg alt=\"A dog\"\n:::")]
    [InlineData("::: figure src=p.svg alt=\"\"\n:::")]
    [InlineData("```html\n<img src='p.svg'>\n```")]
    public void A_text_or_a_sign_that_none_is_needed_is_fine(string text) => Assert.Empty(Build(text));

    [Fact]
    public void The_pictures_of_one_text_are_one_warning()
    {
        var built = Site(string.Join("\n\n", Enumerable.Range(1, 12).Select(_ => "![](p.svg)"))).Build();
        var told = Assert.Single(built.Mistakes);
        Assert.Equal(
            "There is no alternative text for 'p.svg', 'p.svg', 'p.svg' and 9 more pictures of this text.",
            told.Message
        );
        Assert.Equal(8, told.Notes.Length);
    }

    [Fact]
    public void Pictures_of_other_sites_are_told_once_for_all_the_site()
    {
        var built = Site("![a](https://a.example/1.png) <img alt='' src='//a.example/2.png'>")
            .File("content/posts/2020-01-02-b.md", Text("::: figure src=https://a.example/3.png alt=b\n:::"))
            .File("content/posts/2020-01-03-c.md", Text("c", "image: https://a.example/4.png\n"))
            .Build();
        Assert.Equal(
            [
                "content/posts/2020-01-01-a/index.md:5:6: warning BLOG199: 4 pictures, the first of them "
                    + "'https://a.example/1.png', are loaded from other sites.",
            ],
            built.Diagnostics.Select(d => d.ToString())
        );
        Assert.Equal(
            ["The picture 'https://a.example/1.png' is loaded from other sites."],
            Site("![a](https://a.example/1.png)").Build().Mistakes.Select(d => d.Message)
        );
        Assert.Empty(Build("![a](https://notes.example/posts/a/p.svg) ![b](data:image/png;base64,AAAA)"));
    }

    [Theory]
    [InlineData("IMG_1.HEIC")]
    [InlineData("scan.tif")]
    [InlineData("shop.psd")]
    public void A_format_that_browsers_do_not_show_is_a_warning_where_it_is_shown(string name)
    {
        var site = Site($"![a]({name})").File($"content/posts/2020-01-01-a/{name}", [1, 2, 3]);
        Assert.Equal(["BLOG198"], site.Build().Ids);
        Assert.Empty(Site($"[a]({name})").File($"content/posts/2020-01-01-a/{name}", [1, 2, 3]).Build().Diagnostics);
    }

    [Fact]
    public void A_format_that_browsers_do_not_show_is_told_whatever_the_name_says()
    {
        byte[] phone = [0, 0, 0, 16, .. "ftypheic"u8, 0, 0, 0, 0];
        var site = Site("![a](photo.jpg)").File("content/posts/2020-01-01-a/photo.jpg", phone);
        Assert.Equal(
            [
                "content/posts/2020-01-01-a/index.md:5:6: warning BLOG198: Few browsers show 'photo.jpg': its format "
                    + "is HEIC, which phones write, whatever its name says.",
            ],
            site.Build().Diagnostics.Select(d => d.ToString())
        );
    }

    [Fact]
    public void An_empty_picture_is_told_where_it_is_shown()
    {
        var site = Site("![a](photo.jpg)").File("content/posts/2020-01-01-a/photo.jpg", []);
        Assert.Equal(
            ["content/posts/2020-01-01-a/index.md:5:6: warning BLOG214: 'photo.jpg' cannot be read as a picture."],
            site.Build().Diagnostics.Select(d => d.ToString())
        );
    }

    private static IEnumerable<string> Build(string text) => Site(text).Build().Diagnostics.Select(d => d.ToString());

    private static TestSite Site(string text) =>
        TestSite.With(
            ("content/posts/2020-01-01-a/index.md", Text(text)),
            ("content/posts/2020-01-01-a/p.svg", "<svg/>"),
            (
                "content/_theme/directives/figure.html",
                "<figure><img src=\"{{ directive.attributes.src }}\" alt=\"{{ directive.attributes.alt }}\"></figure>"
            )
        );

    private static string Text(string text, string matter = "") =>
        $"---\ntitle: A\n{matter}{(matter.Length == 0 ? "x: 1\n" : "")}---\n{text}\n";
}
