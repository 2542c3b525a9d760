using System.Net;
using Blog.Testing;

namespace Blog.Pages.Tests.Filling;

public class CardMakerTests
{
    private const string Hostile = "\"'><script>alert(1)</script>&amp;{{ site.title }}";

    // Shows all that a template sees of a card.
    private static readonly (string, string) Template = (
        "content/_theme/directives/card.html",
        "<b>{{ card.kind }}|{{ card.title }}|{{ card.url }}|{{ card.description }}|{{ card.site }}|{{ "
            + "card.icon ? card.icon.url : \"\" }}|{{ card.image ? card.image.url : \"\" }}|"
            + "{{ card.authors | array.join \",\" }}|{{ card.language }}|{{ card.year }}|{{ card.series "
            + "}}|{{ card.part }}/{{ card.part_count }}|{{ card.is_archived }}|{{ directive.content "
            + "}}</b>\n"
    );

    [Theory]
    [InlineData("<post:b>")]
    [InlineData("https://notes.example/posts/b/")]
    [InlineData("https://notes.example/posts/b")]
    [InlineData("::: card 2020-01-02-b.md\n:::")]
    [InlineData("::: card /posts/2020-01-02-b.md\n:::")]
    [InlineData("https://medium.com/p/3f2a9c1b7d4e")]
    public void The_card_of_a_document_is_made_of_the_document(string body) =>
        Assert.Contains(
            "<b>post|2020-01-02-b|/posts/b/|What it says.|Notes||||||Deep Dive|1/1|false|</b>",
            Shown(
                body,
                Posting.Post(
                    "2020-01-02-b",
                    "description: What it says.\nseries: Deep Dive\ncrossposts: https://ann.medium.com/b-3f2a9c1b7d4e"
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_a_document_says_of_its_own_comes_before_its_card() =>
        Assert.Contains(
            "<b>article|Own|https://example.org/page|Said.|Example|||||||/|false|<p>A <em>comment</em>.</p>",
            Shown(
                "::: card https://example.org/page title=Own description=Said.\nA *comment*.\n:::",
                ("content/cards/a.yml", "url: https://example.org/page\ntitle: Theirs\nsite: Example\n")
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_title_is_enough_for_a_card()
    {
        var built = Site("::: card https://github.com/a/b title=a/b\n:::").Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains(
            "<b>repository|a/b|https://github.com/a/b||github.com|",
            built.Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_link_of_which_nothing_is_known_is_a_plain_link()
    {
        var built = Site("https://example.org/a?b&c").Build();
        Assert.Equal(["BLOG110"], built.Ids);
        Assert.Contains(
            "<p><a href=\"https://example.org/a?b&amp;c\">https://example.org/a?b&amp;c</a></p>",
            built.Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_dead_link_leads_to_its_archived_copy() =>
        Assert.Contains(
            "<b>article|A|https://archive.example/1||example.org|",
            Shown(
                "https://example.org/page",
                (
                    "content/cards/a.yml",
                    "url: https://example.org/page\ntitle: A\ndead_since: 2021-01-01\narchive: "
                        + "https://archive.example/1\n"
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_living_link_does_not() =>
        Assert.Contains(
            "<b>article|A|https://example.org/page|",
            Shown(
                "https://example.org/page",
                ("content/cards/a.yml", "url: https://example.org/page\ntitle: A\narchive: https://archive.example/1\n")
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_a_long_description_a_card_shows_the_beginning()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 200));
        var page = Shown(
            "https://example.org/page",
            ("content/cards/a.yml", $"url: https://example.org/page\ntitle: A\ndescription: {text}\n")
        );
        var shown = page[
            (page.IndexOf("page|", StringComparison.Ordinal) + 5)..page.IndexOf(
                "|example.org",
                StringComparison.Ordinal
            )
        ];
        Assert.InRange(shown.Length, 250, 301);
        Assert.EndsWith("word…", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_another_site_is_never_asked_for()
    {
        var (path, text) = Posting.Post("2020-01-02-b", "image: https://cdn.example/big.png");
        var built = Site("<post:b>").File(path, text).Build();
        Assert.Equal(["BLOG199"], built.Ids);
        Assert.DoesNotContain("cdn.example", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whatever_a_card_contains_is_text(bool withTemplate)
    {
        var site = TestSite.With(
            Posting.Post("2020-01-01-a", "", "https://example.org/page"),
            (
                "content/cards/a.yml",
                "url: https://example.org/page\nfetched:\n  title: "
                    + $"&x |\n    {Hostile}\n  description: *x\n  site: *x\n  authors: [*x]\n  language: *x\n"
            )
        );
        var built = (withTemplate ? site.File(Template.Item1, Template.Item2) : site).Build();
        Assert.Empty(built.Diagnostics);
        Assert.DoesNotContain("<script>alert", built.Output("posts/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", built.Output("posts/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("{{ site.title }}", built.Output("posts/a/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "<script>alert",
            WebUtility.HtmlDecode(built.Output("feed.xml")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_feed_has_a_quote_with_link_source_and_description_and_no_picture()
    {
        var built = Site("::: card https://example.org/page\nMine.\n:::")
            .File(
                "content/cards/a.yml",
                "url: https://example.org/page\ntitle: A\nsite: Example\ndescription: "
                    + "Theirs.\nauthors: [Ann, Bob, Cy, Di]\nyear: 2020\nicon: i.svg\n"
            )
            .File("content/cards/i.svg", "<svg width=\"9\" height=\"9\"/>")
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains(
            "<blockquote class=\"card\">\n<p class=\"card-title\"><a "
                + "href=\"https://example.org/page\">A</a></p>\n<p class=\"card-source\">Example · Ann, Bob, "
                + "Cy, … · 2020</p>\n"
                + "<div class=\"card-description\">\n<p>Theirs.</p>\n<p>Mine.</p>\n</div>\n</blockquote>",
            WebUtility.HtmlDecode(built.Output("feed.xml")).Replace("&#183;", "·", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    private const string Player = "content/_theme/directives/card.html";

    [Theory]
    [InlineData("https://youtu.be/abc?t=1m", "https://www.youtube-nocookie.com/embed/abc?autoplay=1&amp;start=60")]
    [InlineData("https://m.youtube.com/watch?v=abc", "https://www.youtube-nocookie.com/embed/abc?autoplay=1")]
    public void A_film_has_a_player_that_starts_where_the_address_says(string address, string player)
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-01-a", "", address),
                (
                    Player,
                    "<b>{{ card.player_url }}|{{ card.player_host }}|{{ card.ratio }}|{{ card.duration }}|"
                        + "{{ card.duration_iso }}</b>\n"
                ),
                ("content/cards/a.yml", "url: https://youtu.be/abc\ntitle: A\nduration: 1:02\n")
            )
            .Build();
        Assert.Contains(
            $"<b>{player}|www.youtube-nocookie.com|16/9|1:02|PT1M2S</b>",
            built.Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_film_that_is_gone_has_none() =>
        Assert.Contains(
            "<b></b>",
            TestSite
                .With(
                    Posting.Post("2020-01-01-a", "", "https://youtu.be/abc"),
                    (Player, "<b>{{ card.player_url }}</b>\n"),
                    ("content/cards/a.yml", "url: https://youtu.be/abc\ntitle: A\ndead_since: 2020-01-01\n")
                )
                .Build()
                .Output("posts/a/index.html"),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_address_that_may_be_a_post_is_an_article_until_its_words_are_known() =>
        Assert.Contains(
            "<b>article|A|https://social.example/@ann/109|",
            Shown(
                "https://social.example/@ann/109",
                ("content/cards/a.yml", "url: https://social.example/@ann/109\ntitle: A\n")
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Settings_leave_addresses_links()
    {
        var built = Site("https://example.org/page\n\n::: card https://example.org/b title=B\n:::")
            .File("content/site.yml", TestSite.Settings + "link_cards: false\n")
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains(
            "<p><a href=\"https://example.org/page\">https://example.org/page</a></p>",
            built.Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains("<b>article|B|", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    private static string Shown(string body, (string Path, string Text) file)
    {
        var built = Site(body).File(file.Path, file.Text).Build();
        Assert.DoesNotContain(built.Mistakes, m => m.Severity != Text.DiagnosticSeverity.Information);
        return built.Output("posts/a/index.html");
    }

    private static TestSite Site(string body) => TestSite.With(Posting.Post("2020-01-01-a", "", body), Template);
}
