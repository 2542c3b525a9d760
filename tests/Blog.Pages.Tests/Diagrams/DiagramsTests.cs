using Blog.Engine;
using Blog.Images;
using Blog.Markdown.Diagrams;
using Blog.Testing;

namespace Blog.Pages.Tests.Diagrams;

public sealed class DiagramsTests
{
    private const string Source = "digraph { a -> b }";
    private const string Light = "<svg viewBox=\"0 0 30 20\"><text>seen</text></svg>";
    private const string Dark = "<svg viewBox=\"0 0 30 20\"><text>dark</text></svg>";

    private static readonly string Name = new Diagram("dot", Source, default).Name;
    private static readonly string LightFile = $"content/diagrams/{Name}.svg";
    private static readonly string DarkFile = $"content/diagrams/{Name}.dark.svg";
    private static readonly string Picture = $"diagrams/{Name}.png";

    [Fact]
    public void Without_a_drawing_the_code_is_shown_and_told_once_for_a_document()
    {
        var built = Site(body: Fence() + "\n\n" + Fence("mermaid")).Build();
        Assert.Equal(["BLOG157"], built.Ids);
        Assert.StartsWith("2 diagrams have no drawing", built.Mistakes[0].Message, StringComparison.Ordinal);
        Assert.Equal(6, Assert.Single(built.Mistakes[0].Notes).Location!.Line - built.Mistakes[0].Location.Line + 2);
        Assert.Contains("language-mermaid", Page(built), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"diagram\"", Page(built), StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_stands_in_the_page_light_and_dark()
    {
        var built = Site(" caption=\"A & b\" alt=\"a leads to b\" width=60%")
            .File(LightFile, Light)
            .File(DarkFile, Dark)
            .Build();
        Assert.Empty(built.Ids);
        var (light, dark) = ("d" + Name[..8], "d" + Name[..8] + "k");
        Assert.Contains(
            $"<figure class=\"diagram\"><div class=\"drawing drawing-light {light}\"><svg style=\"width:60%\" "
                + "role=\"img\" aria-label=\"a leads to b\" xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" "
                + "height=\"20\" viewBox=\"0 0 30 20\"><text>seen</text></svg></div>"
                + $"<div hidden class=\"drawing drawing-dark {dark}\">",
            Page(built),
            StringComparison.Ordinal
        );
        Assert.Contains("</div><figcaption>A &amp; b</figcaption></figure>", Page(built), StringComparison.Ordinal);
        Assert.DoesNotContain("digraph", Page(built), StringComparison.Ordinal);
        Assert.DoesNotContain(built.Paths, p => p.EndsWith(".svg", StringComparison.Ordinal));
    }

    [Fact]
    public void A_drawing_without_a_dark_one_is_alone_and_a_wide_one_scrolls()
    {
        var wide = "<svg width=\"1000\" height=\"20\"><text>t</text></svg>";
        Assert.Contains(
            $"<div class=\"drawing drawing-alone d{Name[..8]}\" tabindex=\"0\">"
                + "<svg style=\"width:1000px;min-width:550px\" xmlns",
            Page(Site().File(LightFile, wide).Build()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Equal_diagrams_on_a_page_have_names_of_their_own()
    {
        var svg = "<svg viewBox=\"0 0 1 1\"><linearGradient id=\"g\"/><rect fill=\"url(#g)\"/></svg>";
        var page = Page(Site(body: Fence() + "\n\n" + Fence()).File(LightFile, svg).Build());
        Assert.Contains($" id=\"d{Name[..8]}-g\"", page, StringComparison.Ordinal);
        Assert.Contains($" id=\"d{Name[..8]}-2-g\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_drawing_is_cleaned_and_told()
    {
        var built = Site()
            .File(LightFile, "<svg viewBox=\"0 0 1 1\"><script>alert(1)</script><rect onload=\"x()\"/></svg>")
            .Build();
        Assert.Equal(["BLOG159"], built.Ids);
        Assert.Equal("Parts of the drawing are not shown: onload, script.", built.Mistakes[0].Message);
        Assert.DoesNotContain("alert", Page(built), StringComparison.Ordinal);
        Assert.DoesNotContain("onload", Page(built), StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_that_cannot_be_read_leaves_the_code()
    {
        var built = Site().File(LightFile, "garbage").Build();
        Assert.Contains("BLOG158", built.Ids);
        Assert.Contains("digraph", Page(built), StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_that_no_document_uses_is_told()
    {
        var built = Site(body: "Text.").File(LightFile, Light).File(DarkFile, Dark).Build();
        Assert.Equal(["BLOG160"], built.Ids);
        Assert.StartsWith(
            "No document uses 2 files in content/diagrams/",
            built.Mistakes[0].Message,
            StringComparison.Ordinal
        );
        Assert.False(built.Has(Picture));
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("date: 2999-01-01")]
    public void The_drawing_of_a_document_that_is_held_back_is_used_and_not_published(string frontMatter)
    {
        var built = Site(frontMatter: frontMatter).File(LightFile, Light).Build();
        Assert.DoesNotContain("BLOG160", built.Ids);
        Assert.False(built.Has(Picture));
        Assert.DoesNotContain(
            built.Outputs.Values,
            o => System.Text.Encoding.UTF8.GetString(o.Bytes.Span).Contains("seen", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_drawing_of_an_included_file_is_used()
    {
        var built = Site(body: "::: include src=/_s/part.md\n:::")
            .File("content/_s/part.md", Fence())
            .File(LightFile, Light)
            .Build();
        Assert.Empty(built.Ids);
        Assert.Contains("seen", Page(built), StringComparison.Ordinal);
        Assert.True(built.Has(Picture));
    }

    [Fact]
    public void Other_files_in_the_folder_are_published_as_ever()
    {
        var built = Site().File(LightFile, Light).File("content/diagrams/own.svg", Light).Build();
        Assert.True(built.Has("diagrams/own.svg"));
    }

    [Fact]
    public void Feeds_have_a_picture_or_the_code_where_none_can_be_made()
    {
        var feed = Site(" alt=\"a leads to b\"").File(LightFile, Light).Build().Output("feed.json");
        if (PictureTools.MissingForText is null)
            Assert.Contains($"https://notes.example/{Picture}", feed, StringComparison.Ordinal);
        else
            Assert.Contains("digraph", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_of_which_no_picture_can_be_made_is_told()
    {
        var huge = "<svg width=\"1000\" height=\"100000\"><text>t</text></svg>";
        Assert.Contains("BLOG178", Site().File(LightFile, huge).Build().Ids);
    }

    // Copies on other sites show it too, and nobody knows when one is made.
    [Fact]
    public void A_site_whose_feeds_have_no_texts_has_pictures_as_well() =>
        Assert.True(
            Site()
                .File("content/site.yml", TestSite.Settings + "feeds: {content: summary}\n")
                .File(LightFile, Light)
                .Build()
                .Has(Picture)
        );

    [Fact]
    public void A_drawing_that_comes_changes_or_goes_is_seen_by_a_later_map()
    {
        var kept = new KeptResults();
        var site = Site();
        foreach (var one in new[] { site, site.File(LightFile, Light), site.File(LightFile, Dark), site })
            Assert.Equal(Page(one.Build()), Page(one.Build(kept)));
    }

    private static string Fence(string language = "dot", string words = "") => $"```{language}{words}\n{Source}\n```";

    private static TestSite Site(string words = "", string? body = null, string frontMatter = "") =>
        TestSite.With(Posting.Post("2020-01-01-a", frontMatter, body ?? Fence(words: words)));

    private static string Page(BuiltSite built) => built.Output("posts/a/index.html");
}
