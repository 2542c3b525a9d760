using System.Net;
using Blog.Engine;
using Blog.Testing;

namespace Blog.Pages.Tests.Slots;

public class SettingsPartsTests
{
    private const string Page = "posts/a/index.html";

    private const string Giscus =
        "comments: {provider: giscus, repo: ann/blog, repo_id: R_1, category: \"A \\\"&\\\" B\", category_id: D_1}\n";

    [Fact]
    public void Without_settings_no_page_has_a_part()
    {
        var built = TestSite.With(Posting.Post("2020-01-01-a")).Build();
        Assert.DoesNotContain("comments", built.Output(Page), StringComparison.Ordinal);
        Assert.DoesNotContain("analytics", built.Output(Page), StringComparison.Ordinal);
        Assert.DoesNotContain(built.Paths, p => p.Contains("/js/", StringComparison.Ordinal));
    }

    [Fact]
    public void Comments_are_a_link_and_a_hidden_button_and_ask_nobody()
    {
        var built = Built(Giscus);
        Assert.Empty(built.Diagnostics);
        var page = built.Output(Page);
        Assert.Contains("<a href=\"https://github.com/ann/blog/discussions\"", page, StringComparison.Ordinal);
        Assert.Contains("<button type=\"button\" hidden>Show comments from giscus.app</button>", page);
        Assert.Contains("data-category&quot;:&quot;A \\&quot;&amp;\\&quot; B&quot;", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(script|link|iframe|img)[^>]*(src|href)=\"https://(?!notes)", page);
        Assert.Matches("src=\"/assets/js/comments\\.[^\"]*\" integrity=\"sha384-", page);
        Assert.Matches("href=\"/assets/css/comments\\.[^\"]*\" integrity=\"sha384-", page);
        Assert.DoesNotContain("comments", built.Output("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("comments: false", null)]
    [InlineData("comments: https://social.example/@ann/1", "https://social.example/@ann/1")]
    [InlineData("comments: https://bsky.app/profile/a.example/post/3k", "https://bsky.app/profile/a.example/post/3k")]
    [InlineData("", "https://github.com/ann/blog/discussions")]
    public void A_post_says_where_its_comments_are(string matter, string? address)
    {
        var page = Built(Giscus, matter).Output(Page);
        if (address is null)
            Assert.DoesNotContain("comments", page, StringComparison.Ordinal);
        else
            Assert.Contains($"<a href=\"{address}\" rel=\"noopener\">Comment on", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_with_threads_shows_none_below_a_post_that_names_none() =>
        Assert.DoesNotContain(
            "comments",
            Built("comments: {provider: mastodon}\n").Output(Page),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("provider: plausible", "https://plausible.io/js/script.js", "\"data-domain\":\"notes.example\"")]
    [InlineData("provider: goatcounter, site: ann", "https://gc.zgo.at/count.js", "https://ann.goatcounter.com/count")]
    [InlineData(
        "provider: goatcounter, url: 'https://c.example/'",
        "https://c.example/count.js",
        "\"data-goatcounter\":\"https://c.example/count\""
    )]
    [InlineData(
        "provider: umami, site: 12345678",
        "https://cloud.umami.is/script.js",
        "\"data-website-id\":\"12345678\""
    )]
    [InlineData(
        "provider: matomo, site: 3, url: 'https://m.example', consent: false",
        "https://m.example/matomo.js",
        "\"queue\":[[\"disableCookies\"],[\"setTrackerUrl\",\"https://m.example/matomo.php\"],[\"setSiteId\",\"3\"]"
    )]
    [InlineData(
        "provider: google, site: G-ABCD1",
        "https://www.googletagmanager.com/gtag/js?id=G-ABCD1",
        "\"measurement\":\"G-ABCD1\""
    )]
    public void Analytics_tell_the_script_what_it_needs(string settings, string source, string option)
    {
        var built = Built($"analytics: {{{settings}}}\n");
        Assert.Empty(built.Diagnostics);
        Assert.All(
            [Page, "index.html", "404.html"],
            path =>
            {
                var page = WebUtility.HtmlDecode(built.Output(path));
                Assert.Contains($"\"source\":\"{source}\"", page, StringComparison.Ordinal);
                Assert.Contains(option, page, StringComparison.Ordinal);
                Assert.Contains("\"host\":\"notes.example\"", page, StringComparison.Ordinal);
                Assert.DoesNotMatch("<(script|link|iframe|img)[^>]*(src|href)=\"https://(?!notes)", page);
            }
        );
    }

    [Theory]
    [InlineData("provider: plausible", false)]
    [InlineData("provider: plausible, consent: true", true)]
    [InlineData("provider: google, site: G-ABCD1", true)]
    [InlineData("provider: google, site: G-ABCD1, consent: false", false)]
    [InlineData("provider: matomo, site: 3, url: 'https://m.example'", true)]
    public void A_reader_is_asked_first_where_the_provider_or_the_author_says_so(string settings, bool asks)
    {
        var page = Built($"analytics: {{{settings}}}\n").Output(Page);
        Assert.Equal(asks, page.Contains("class=\"consent\"", StringComparison.Ordinal));
        Assert.Equal(asks, WebUtility.HtmlDecode(page).Contains("\"asksFirst\":true", StringComparison.Ordinal));
        Assert.Equal(asks, page.Contains("/css/consent.", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_are_in_the_language_of_the_site_and_the_sites_own_come_first()
    {
        var site = Site(Giscus + "language: de\n");
        Assert.Contains("Auf GitHub kommentieren", site.Build().Output(Page), StringComparison.Ordinal);
        Assert.Contains(
            "Sag was",
            site.File("content/_theme/strings/de.yml", "comments_open: Sag was\n").Build().Output(Page),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_site_can_write_the_partial_itself() =>
        Assert.Contains(
            "<b>giscus</b>",
            Site(Giscus)
                .File("content/_theme/partials/comments.html", "<b>{{ post.comments.provider }}</b>")
                .Build()
                .Output(Page),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_theme_without_the_slot_is_told_at_the_setting() =>
        Assert.Equal(
            [
                "content/site.yml:4:11: warning BLOG226: The theme 'paper' has no place for the slot 'after-post': "
                    + "what fills it is not shown.",
            ],
            Site("comments: {provider: utterances, repo: a/b}\n")
                .File("content/_theme/layouts/post.html", "{{ post.content }}")
                .Build()
                .Diagnostics
        );

    [Fact]
    public void After_settings_change_a_build_is_the_clean_one()
    {
        var kept = new KeptResults();
        string[] settings = ["", Giscus, "comments: {provider: mastodon}\n", "analytics: {provider: plausible}\n", ""];
        foreach (var lines in settings)
        {
            var (clean, again) = (Site(lines).Build(), Site(lines).Build(kept));
            Assert.Equal(clean.Paths, again.Paths);
            Assert.All(clean.Paths, p => Assert.Equal(clean.Output(p), again.Output(p)));
        }
    }

    private static BuiltSite Built(string settings, string matter = "") => Site(settings, matter).Build();

    private static TestSite Site(string settings, string matter = "") =>
        TestSite.With(("content/site.yml", TestSite.Settings + settings), Posting.Post("2020-01-01-a", matter));
}
