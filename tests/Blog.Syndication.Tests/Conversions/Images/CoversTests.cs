using System.Text;
using Blog.Model.CrossPosts;
using Blog.Syndication.Renditions;

namespace Blog.Syndication.Tests.Conversions.Images;

public sealed class CoversTests
{
    private const string Svg = "https://jane.example/images/gate.svg?v=2";

    private static readonly CoverImage Gate = new(Svg, "A gate");

    public static TheoryData<string> Targets => [.. CrossPostTargets.BuiltIn.Select(t => t.Key.Value)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void An_SVG_cover_is_a_PNG_of_the_rendition_and_is_named_at_no_address(string target)
    {
        var rendition = Render(target, "<p>Text</p>");
        Assert.Equal(
            new Loss("content/posts/a-post.md", "SVG cover 'gate.svg'", "image cover.png", IsLost: false),
            Assert.Single(rendition.Losses)
        );
        Assert.Equal("image/png", Assert.Single(rendition.Files, f => f.Name == "cover.png").ContentType);
        Assert.Equal(("cover.png", null), (rendition.Cover?.File, rendition.Cover?.Address));
        Assert.DoesNotContain(
            rendition.Files,
            f => f.Name != "cover.png" && Encoding.UTF8.GetString(f.Bytes.Span).Contains(Svg, StringComparison.Ordinal)
        );
        Assert.Contains(rendition.Checklist, line => line.Contains("cover.png", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "dev",
        "Upload the cover image by hand; front matter and API take an address alone, and no SVG: cover.png"
    )]
    [InlineData(
        "hashnode",
        "Upload the cover by hand; front matter and API take an address alone, and no SVG: cover.png"
    )]
    public void A_drawn_cover_has_a_line_of_its_own_where_the_text_does_not_show_it(string target, string line) =>
        Assert.Equal(
            [line],
            Render(target, "<p>Text</p>").Checklist.Where(l => l.Contains("cover.png", StringComparison.Ordinal))
        );

    [Fact]
    public void A_drawn_cover_is_there_to_be_saved_on_the_page_to_copy_from() =>
        Assert.Contains(
            "Cover: <a href=\"cover.png\" download>cover.png</a>",
            Encoding.UTF8.GetString(Render("dev", "<p>Text</p>").Files.Single(f => f.Name == "index.html").Bytes.Span),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_drawn_cover_is_the_first_image_of_the_text() =>
        Assert.Equal(
            "<figure><img src=\"cover.png\" alt=\"A gate\"></figure>\n<p>Text</p>\n",
            Render("medium", "<p>Text</p>").Body
        );

    [Theory]
    [InlineData("https://jane.example/images/gate.png", "https://jane.example/images/gate.png")]
    [InlineData(Svg, "cover.png")]
    public void A_cover_that_the_text_shows_itself_stands_there_once(string url, string shown)
    {
        var rendition = Render(
            "medium",
            $"<p>Text</p><figure><img src=\"{url}\" alt=\"In the text\"></figure>",
            new CoverImage(url, "A gate")
        );
        Assert.Equal($"<p>Text</p>\n<figure><img src=\"{shown}\" alt=\"In the text\"></figure>\n", rendition.Body);
        Assert.True(rendition.Files.Length <= 4);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_cover_that_cannot_be_drawn_is_left_out_and_told(string target)
    {
        var rendition = Syndicator.Render(Request(target, "<p>Text</p>", Gate), Rendering.NoDrawing);
        Assert.Null(rendition.Cover);
        Assert.Equal(
            "<p>Text</p>",
            Syndicator.Render(Request("medium", "<p>Text</p>", Gate), Rendering.NoDrawing).Body.TrimEnd()
        );
        Assert.Equal(
            new Loss(
                "content/posts/a-post.md",
                "SVG cover 'gate.svg'",
                "left out: it cannot be drawn here",
                IsLost: true
            ),
            Assert.Single(rendition.Losses)
        );
        Assert.DoesNotContain(
            rendition.Checklist,
            line =>
                line.Contains("cover", StringComparison.OrdinalIgnoreCase)
                || line.Contains("featured", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_target_of_the_site_that_shows_SVG_in_its_texts_shows_the_cover_as_it_is()
    {
        var own = Rendering.Medium with { Abilities = new TargetAbilities { Svg = true } };
        Assert.StartsWith(
            $"<figure><img src=\"{Svg}\"",
            Syndicator.Render(Rendering.Request("<p>Text</p>", own) with { Cover = Gate }, Rendering.Drawing).Body,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_cover_in_the_text_is_left_out_where_there_are_no_images()
    {
        var own = Rendering.Medium with { Abilities = new TargetAbilities { Images = false } };
        var rendition = Syndicator.Render(
            Rendering.Request("<p>Text</p>", own) with
            {
                Cover = Gate,
            },
            Rendering.Drawing
        );
        Assert.Equal(("<p>Text</p>\n", null), (rendition.Body, rendition.Cover));
        Assert.Equal("left out: Medium shows no images", Assert.Single(rendition.Losses).Became);
    }

    private static Rendition Render(string target, string html, CoverImage? cover = null) =>
        Syndicator.Render(Request(target, html, cover ?? Gate), Rendering.Drawing);

    private static RenditionRequest Request(string target, string html, CoverImage cover) =>
        Rendering.Request(html, Rendering.Target(new TargetKey(target))) with
        {
            Cover = cover,
            Asset = address => address == Svg ? "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray() : null,
        };
}
