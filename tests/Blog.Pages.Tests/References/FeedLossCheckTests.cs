using Blog.Engine;
using Blog.Testing;

namespace Blog.Pages.Tests.References;

public class FeedLossCheckTests
{
    [Theory]
    [InlineData("<script src=\"https://example.org/a.js\"></script>", "BLOG217")]
    [InlineData("<script>\nalert(1)\n</script>", "BLOG217")]
    [InlineData("<script type=module>1</script>", "BLOG217")]
    [InlineData("<iframe src=\"https://example.org/\"></iframe>", "BLOG218")]
    [InlineData("In a line <iframe src=//example.org/></iframe> of text.", "BLOG218")]
    [InlineData("> <iframe src=\"https://example.org/\"></iframe>", "BLOG218")]
    public void What_readers_of_feeds_miss_is_said(string body, string id)
    {
        var mistake = Assert.Single(Mistakes(body));
        Assert.Equal((id, "content/posts/2020-01-01-a.md"), (mistake.Id, mistake.Location.Path.Value));
    }

    [Theory]
    [InlineData("<script type=\"application/ld+json\">{}</script>")]
    [InlineData("<script type=text/x-template><b></b></script>")]
    [InlineData("`<script>alert(1)</script>`")]
    [InlineData("<!-- <script>alert(1)</script> -->")]
    [InlineData("```html\n<iframe src=\"https://example.org/\"></iframe>\n```")]
    public void What_runs_nowhere_is_missed_by_nobody(string body) => Assert.Empty(Mistakes(body));

    [Theory]
    [InlineData("https://www.youtube.com/embed/abc?start=30", "https://www.youtube.com/watch?v=abc&t=30")]
    [InlineData("https://player.vimeo.com/video/76979871?h=8272103f6e", "https://vimeo.com/76979871/8272103f6e")]
    [InlineData("//codepen.io/ann/embed/gfdDu?height=300&amp;default-tab=js", "https://codepen.io/ann/pen/gfdDu")]
    [InlineData("https://social.example/@ann/109/embed", "https://social.example/@ann/109")]
    public void Of_a_known_site_the_address_is_named_that_becomes_a_card(string source, string address) =>
        Assert.Contains(
            $"'{address}' alone in a paragraph",
            Assert.Single(Mistakes($"<iframe src=\"{source}\"></iframe>")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_script_of_a_gist_names_the_gist() =>
        Assert.Contains(
            "'https://gist.github.com/0123456789abcdef0123456789abcdef' alone in a paragraph",
            Assert
                .Single(
                    Mistakes(
                        "<script src=\"https://gist.github.com/ann/0123456789abcdef0123456789abcdef.js\"></script>"
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Each_is_said_once_in_a_document_where_it_is_first_written()
    {
        var frame = "<iframe src=\"https://example.org/\"></iframe>\n\n";
        var mistakes = Mistakes($"Text.\n\n{frame}{frame}<script>1</script>\n\n<script>2</script>");
        Assert.Equal(["BLOG218", "BLOG217"], mistakes.Select(m => m.Id));
        Assert.Equal(mistakes[0].Location.Line + 4, mistakes[1].Location.Line);
    }

    [Fact]
    public void An_included_file_is_part_of_the_text()
    {
        var mistake = Assert.Single(
            TestSite
                .With(
                    Posting.Post("2020-01-01-a", "", "::: include src=/_s/i.md\n:::\n\n<script>1</script>"),
                    ("content/_s/i.md", "<script>1</script>")
                )
                .Build()
                .Mistakes
        );
        Assert.Equal(("BLOG217", "content/posts/2020-01-01-a.md"), (mistake.Id, mistake.Location.Path.Value));
        var included = Assert.Single(
            TestSite
                .With(
                    Posting.Post("2020-01-01-a", "", "::: include src=/_s/i.md\n:::"),
                    ("content/_s/i.md", "<script>1</script>")
                )
                .Build()
                .Mistakes
        );
        Assert.Equal(("BLOG217", "content/_s/i.md"), (included.Id, included.Location.Path.Value));
    }

    [Theory]
    [InlineData("visibility: unlisted", "")]
    [InlineData("", "feeds: {formats: []}\n")]
    [InlineData("", "feeds: {content: summary}\n")]
    public void Where_no_feed_has_the_text_nothing_is_missed(string matter, string settings) =>
        Assert.DoesNotContain(
            "BLOG217",
            TestSite
                .With(Posting.Post("2020-01-01-a", matter, "<script>1</script>"))
                .File("content/site.yml", TestSite.Settings + settings)
                .Build()
                .Ids
        );

    [Theory]
    [InlineData("feeds: {formats: []}\n")]
    [InlineData("feeds: {content: summary}\n")]
    public void A_check_is_made_again_when_feeds_begin_or_cease_to_carry_texts(string settings)
    {
        var kept = new KeptResults();
        var carried = TestSite.With(Posting.Post("2020-01-01-a", "", "<script>1</script>"));
        var uncarried = carried.File("content/site.yml", TestSite.Settings + settings);
        Assert.Contains("BLOG217", carried.Build(kept).Ids);
        Assert.DoesNotContain("BLOG217", uncarried.Build(kept).Ids);
        Assert.Contains("BLOG217", carried.Build(kept).Ids);
    }

    [Fact]
    public void A_check_is_made_again_when_mails_begin_or_cease()
    {
        var kept = new KeptResults();
        var text = ("content/reviews/2020-01.md", "---\ntitle: January\ndate: 2020-01-31\n---\n<script>1</script>\n");
        var unsent = TestSite.With(text).File("content/site.yml", TestSite.Settings + "feeds: {formats: []}\n");
        var sent = unsent.File(
            "content/site.yml",
            TestSite.Settings + "feeds: {formats: []}\nnewsletter: {from: ann@notes.example}\n"
        );
        Assert.DoesNotContain("BLOG217", unsent.Build(kept).Ids);
        Assert.Contains("BLOG217", sent.Build(kept).Ids);
        Assert.DoesNotContain("BLOG217", unsent.Build(kept).Ids);
    }

    [Fact]
    public void Pages_are_in_no_feed() =>
        Assert.Empty(
            TestSite.With(("content/pages/about.md", "---\ntitle: About\n---\n<script>1</script>\n")).Build().Ids
        );

    private static IReadOnlyList<Text.Diagnostic> Mistakes(string body) =>
        [.. TestSite.With(Posting.Post("2020-01-01-a", "", body)).Build().Mistakes];
}
