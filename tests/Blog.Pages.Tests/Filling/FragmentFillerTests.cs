using Blog.Testing;
using Blog.Text;
using Blog.Text.Reads;
using Blog.Theming.Values;

namespace Blog.Pages.Tests.Filling;

public class FragmentFillerTests
{
    [Fact]
    public void A_directive_is_rendered_with_its_addresses_resolved_and_its_image_measured()
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-01-a/index", "", "::: shot src=p.svg\n:::"),
                ("content/posts/2020-01-01-a/p.svg", "<svg width=\"3\" height=\"4\"/>")
            )
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains(
            "<img src=\"/posts/a/p.svg\" data-width=\"3\">",
            built.Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Marks_in_the_code_of_a_file_lead_to_the_notes_of_the_post()
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-01-a", "", "```go annotate file=/a.go\n```\n\n1. Calls it."),
                ("content/a.go", "f() // (1)\n")
            )
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains(
            "</span>()<a class=\"code-note\" id=\"cnref-a-1-1\" href=\"#cn-a-1-1\" role=\"doc-noteref\" "
                + "aria-label=\"Note 1\"><span class=\"t-c\"> // (</span>1<span class=\"t-c\">)</span></a>",
            built.Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<li id=\"cn-a-1-1\">Calls it. <a class=\"code-back\" href=\"#cnref-a-1-1\"",
            built.Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "href=\"https://notes.example/posts/a/#cn-a-1-1\"",
            System.Net.WebUtility.HtmlDecode(built.Output("feed.xml")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_included_file_is_rendered_and_its_links_are_relative_to_it()
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-01-a", "", "::: include src=/_s/deep/i.md\n:::"),
                ("content/_s/deep/i.md", "[b](../../posts/2020-01-02-b.md)"),
                Posting.Post("2020-01-02-b")
            )
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains("<a href=\"/posts/b/\">b</a>", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "“A” b’s")]
    [InlineData("language: fr\n", "", "«\u202FA\u202F» b’s")]
    [InlineData("", "lang: de", "„A“ b’s")]
    [InlineData("language: fr\n", "lang: de-CH", "«A» b’s")]
    public void Quotes_are_of_the_language_of_the_document_or_else_of_the_site(
        string setting,
        string key,
        string quoted
    )
    {
        var built = TestSite
            .With(
                ("content/site.yml", TestSite.Settings + setting),
                Posting.Post("2020-01-01-a", key, "\"A\" b's\n\n::: include src=/_s/i.md\n:::"),
                ("content/_s/i.md", "*\"A\" b's*")
            )
            .Build();
        Assert.Contains($"<p>{quoted}</p>", built.Output("posts/a/index.html"), StringComparison.Ordinal);
        Assert.Contains($"<em>{quoted}</em>", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_attribute_cannot_leave_its_quotes()
    {
        var built = TestSite
            .With(Posting.Post("2020-01-01-a", "", "::: shot src='https://x.example/\"><script>'\n:::"))
            .Build();
        Assert.DoesNotContain("<script>", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_excerpt_leads_to_its_own_page_and_has_no_heading_links()
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-01-a", "", "## Head\n\n[x](#head)\n\n<!-- more -->\n\nRest."),
                ("content/_theme/partials/item.html", "{{ $.post.excerpt }}")
            )
            .Build();
        Assert.Contains("<a href=\"/posts/a/#head\">x</a>", built.Output("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"anchor\"", built.Output("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Rest.", built.Output("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("::: nte\nx\n:::", "BLOG051")]
    [InlineData("::: include\n:::", "BLOG054")]
    [InlineData("::: shot\n:::", "BLOG054")]
    [InlineData("::: shot src=\"\"\n:::", "BLOG054")]
    [InlineData("::: include src=gone.md\n:::", "BLOG055")]
    [InlineData("```text file=/code/a.txt region=gone\n```", "BLOG056")]
    [InlineData("::: include src=2020-01-01-a.md\n:::", "BLOG057")]
    [InlineData("![x](gone.png)", "BLOG062")]
    public void What_is_missing_is_reported_and_leaves_a_page_all_the_same(string body, string id)
    {
        var built = TestSite.With(Posting.Post("2020-01-01-a", "", body), ("content/code/a.txt", "x")).Build();
        Assert.Equal([id], built.Ids);
        Assert.Contains("<h1>2020-01-01-a</h1>", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("language: de\n", "", "Hinweis", "Zum Verweis 1")]
    [InlineData("", "lang: de", "Hinweis", "Zum Verweis 1")]
    [InlineData("", "lang: de-AT", "Hinweis", "Zum Verweis 1")]
    [InlineData("language: de\n", "lang: en", "Notice", "Back to reference 1")]
    [InlineData("language: de\n", "lang: fr", "Notice", "Back to reference 1")]
    public void What_a_document_says_of_itself_is_in_its_own_language_on_its_page_and_in_feeds(
        string site,
        string post,
        string title,
        string back
    )
    {
        var built = Speaking(
            TestSite.Settings + site,
            Posting.Post("2020-01-01-a", post, "> [!NOTE]\n> x[^1]\n\n[^1]: y")
        );
        Assert.Empty(built.Diagnostics);
        Assert.Contains(
            $"<p class=\"alert-title\">{title}</p>",
            built.Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains($"aria-label=\"{back}\"", built.Output("posts/a/index.html"), StringComparison.Ordinal);
        Assert.Contains(
            $"<p class=\"alert-title\">{title}</p>",
            System.Net.WebUtility.HtmlDecode(built.Output("feed.xml")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_theme_without_a_word_leaves_its_English()
    {
        var built = TestSite
            .With(Posting.Post("2020-01-01-a", "", "## The `a<b` \"trick\"\n\n> [!TIP]\n> x\n\n| a |\n|---|\n| b |"))
            .Build();
        Assert.Contains(
            "<p class=\"alert-title\">Tip</p>",
            built.Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains("aria-label=\"Table\"", built.Output("posts/a/index.html"), StringComparison.Ordinal);
        Assert.Contains(
            " <a class=\"anchor\" href=\"#the-ab-trick\" aria-label=\"Link to this section: "
                + "The a&lt;b “trick”\">#</a></h2>",
            built.Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_word_that_a_page_says_is_among_what_it_read()
    {
        var built = Speaking(TestSite.Settings, Posting.Post("2020-01-01-a", "lang: de", "> [!NOTE]\n> x"));
        var output = built.Site.Outputs[new SitePath("posts/a/index.html")];
        var reads = new ReadLog();
        output.Make(reads);
        Assert.Equal(ThemeFingerprint.Of("Hinweis"), reads.Reads[new ReadKey("t:de", "alert_note")]);
    }

    [Fact]
    public void A_directive_speaks_the_language_of_the_document()
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-01-a", "lang: de", "::: say\n:::"),
                ("content/_theme/directives/say.html", "<i>{{ t.archive }}</i>")
            )
            .Build();
        Assert.Contains("<i>Archiv</i>", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    private static BuiltSite Speaking(string settings, (string Path, string Text) post) =>
        TestSite
            .With(
                post,
                ("content/site.yml", settings),
                ("content/_theme/strings/en.yml", "alert_note: Notice\n"),
                ("content/_theme/strings/de.yml", "alert_note: Hinweis\nback_to_reference: Zum Verweis {0}\n")
            )
            .Build();

    [Fact]
    public void A_file_that_is_included_twice_beside_its_like_has_no_id_twice()
    {
        const string Text = "## Note\n\nText[^1].\n\n[^1]: A note.\n";
        var built = TestSite
            .With(
                ("content/a.md", Text),
                Posting.Post(
                    "2020-01-01-a",
                    "",
                    "## Note\n\n## fn a 1\n\nOwn[^1].\n\n::: include src=/a.md\n:::\n\n::: "
                        + "include src=/a.md\n:::\n\n[^1]: Mine.\n"
                )
            )
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal(
            [
                "note",
                "fn-a-1-1",
                "fnref-a-1",
                "note-1",
                "fnref-a-2-1",
                "fn-a-2-1",
                "note-2",
                "fnref-a-3-1",
                "fn-a-3-1",
                "fn-a-1",
            ],
            built.Output("posts/a/index.html").Split(" id=\"").Skip(1).Select(part => part.Split('"')[0])
        );
    }
}
