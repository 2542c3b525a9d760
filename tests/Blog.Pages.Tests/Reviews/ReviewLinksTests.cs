using System.Net;
using Blog.Engine;
using Blog.Testing;
using Blog.Text;

namespace Blog.Pages.Tests.Reviews;

public class ReviewLinksTests
{
    private const string ByMonth = "reviews/links/index.html";
    private const string BySource = "reviews/links/sources/index.html";
    private const string Hostile = "\"'><script>alert(1)</script>&amp;{{ site.title }}";

    [Fact]
    public void A_link_has_its_text_for_a_title_and_its_host_for_a_source_and_leads_to_its_section() =>
        Assert.Contains(
            "<li><a href=\"https://www.example.org/page\">a page</a> [example.org] () "
                + "/reviews/2020-11/#on-pages On &amp; pages",
            Shown("## On & pages {#on-pages}\n\nRead [a *page*](https://www.example.org/page)."),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_a_card_knows_is_shown_for_a_card_and_for_a_link_in_the_text()
    {
        var card = (
            "content/cards/a.yml",
            "url: https://example.org/page\ntitle: The Page\nsite: Example\ndescription: About pages.\n"
        );
        const string Expected = "<li><a href=\"https://example.org/page\">The Page</a> [Example] (About pages.)";
        Assert.Contains(Expected, Shown("https://example.org/page", card), StringComparison.Ordinal);
        Assert.Contains(Expected, Shown("Read [it](https://example.org/page).", card), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_review_says_of_its_own_in_a_card_is_shown() =>
        Assert.Contains(
            "<li><a href=\"https://example.org/page\">Mine</a> [example.org] (Said.)",
            Shown("::: card https://example.org/page title=Mine description=Said.\nA comment.\n:::"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_dead_link_is_on_its_own_site_and_leads_to_the_archive_and_counts_once()
    {
        var card = (
            "content/cards/a.yml",
            "url: https://example.org/page\ntitle: Gone\ndead_since: 2021-01-01\narchive: https://archive.example/1\n"
        );
        Assert.Contains(
            "All links ever reviewed: 1</h1>",
            Shown("https://example.org/page\n\nAnd [there](https://example.org/page?utm_source=x).", card),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<li><a href=\"https://archive.example/1\">Gone</a> [example.org]",
            Shown("https://example.org/page", card),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Each_address_counts_once_for_a_review_in_whatever_form_it_is_written() =>
        Assert.Contains(
            "reviewed: 2</h1>",
            Shown(
                "[a](https://example.org/page) [b](http://www.example.org/page/?utm_source=x#part) "
                    + "[c](https://example.org/other)"
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("[a](/posts/b/)")]
    [InlineData("[a](https://notes.example/anything)")]
    [InlineData("[a](http://www.notes.example/anything)")]
    [InlineData("<post:b>")]
    [InlineData("[a](https://ann.medium.com/b-3f2a9c1b7d4e)")]
    [InlineData("[a](mailto:ann@example.org)")]
    [InlineData("[a](ftp://example.org/x)")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>")]
    [InlineData("<a href=\" jAvA\tscript:alert(1)//https://example.org/\">a</a>")]
    [InlineData("<a href=\"data:text/html,<script>alert(1)</script>\">a</a>")]
    [InlineData("<a href=\"https://\">a</a>")]
    [InlineData("`https://example.org/code`")]
    public void What_leads_to_no_other_site_is_not_listed(string body) =>
        Assert.Contains(
            "reviewed: 0</h1>",
            WithPost(body, "crossposts: https://ann.medium.com/b-3f2a9c1b7d4e").Build().Output(ByMonth),
            StringComparison.Ordinal
        );

    [Fact]
    public void Titles_sources_and_descriptions_are_text_whatever_they_hold()
    {
        var yaml = Hostile.Replace("'", "''", StringComparison.Ordinal);
        var page = Shown(
            "https://example.org/page",
            (
                "content/cards/a.yml",
                $"url: https://example.org/page\ntitle: '{yaml}'\nsite: '{yaml}'\ndescription: '{yaml}'\n"
            )
        );
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains(
            $">{WebUtility.HtmlEncode(Hostile)}</a> [{WebUtility.HtmlEncode(Hostile)}] "
                + $"({WebUtility.HtmlEncode(Hostile)})",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_address_cannot_leave_its_attribute() =>
        Assert.Contains(
            "<li><a href=\"https://example.org/?a=%22%3E%3Cscript%3Ealert(1)%3C/script%3E\">",
            Shown("<a href='https://example.org/?a=\"><script>alert(1)</script>'>a</a>"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_picture_that_links_is_called_what_it_shows_and_a_link_without_words_by_its_address()
    {
        Assert.Contains(
            ">A chart</a>",
            Shown("[![A chart](https://example.org/c.png)](https://example.org/a)"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<li><a href=\"https://example.org/b\">https://example.org/b</a>",
            Shown("[](https://example.org/b)"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Signs_that_only_decorate_are_no_part_of_a_title() =>
        Assert.Contains(
            ">See the film</a>",
            Shown("<a href=\"https://example.org/a\"><span aria-hidden=\"true\">▶</span> See the <b>film</b></a>"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_link_in_a_footnote_is_in_no_section() =>
        Assert.Contains(
            ">a</a> [example.org] () /reviews/2020-11/ \n",
            Shown("## One\n\nText.[^1]\n\n[^1]: See [a](https://example.org/a).\n"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_a_long_description_the_beginning_is_shown_wherever_the_link_stands()
    {
        var page = Shown(
            "Read [it](https://example.org/page).",
            (
                "content/cards/a.yml",
                "url: https://example.org/page\ntitle: A\ndescription: "
                    + $"{string.Join(' ', Enumerable.Repeat("word", 200))}\n"
            )
        );
        Assert.Contains("word…)", page, StringComparison.Ordinal);
        Assert.InRange(page.Split("word").Length, 50, 62);
    }

    [Fact]
    public void Links_are_grouped_by_month_newest_first_and_by_source_by_name()
    {
        var built = TwoReviews();
        Assert.Equal(["2020-12", "2020-11"], IdsIn(built.Output(ByMonth)));
        Assert.Equal(["source-alpha.example", "source-zeta.example"], IdsIn(built.Output(BySource)));
        Assert.Contains("[Beta] (", built.Output(BySource), StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_has_the_name_of_its_newest_card_for_all_its_links() =>
        Assert.Equal(3, TwoReviews().Output(ByMonth).Split("[Beta]").Length);

    [Fact]
    public void Reviews_of_one_month_have_places_of_their_own()
    {
        var built = Site("[a](https://example.org/a)")
            .File(
                "content/reviews/second.md",
                "---\ntitle: Second\ndate: 2020-12-02\nmonth: 2020-11\n---\n[b](https://example.org/b)\n"
            )
            .Build();
        Assert.Equal(["2020-11-second", "2020-11-2020-11"], IdsIn(built.Output(ByMonth)));
    }

    [Fact]
    public void An_edit_of_a_review_makes_the_pages_of_links_stale_and_an_edit_of_a_post_does_not()
    {
        const string Body = "[a](https://example.org/a) <post:b>\n\n<post:b>";
        var site = WithPost(Body);
        var before = site.Build();
        var review = site.File(
                "content/reviews/2020-11.md",
                "---\ntitle: November\ndate: 2020-12-01\n---\n[a](https://example.org/a) [b](https://example.org/b)\n"
            )
            .Build();
        var post = WithPost(Body, "description: Another.", "Other words.").Build();
        Assert.False(before.Outputs[ByMonth].StillHolds(review.Outputs[ByMonth], review.Reads));
        Assert.True(before.Outputs[ByMonth].StillHolds(post.Outputs[ByMonth], post.Reads));
        Assert.True(before.Outputs[BySource].StillHolds(post.Outputs[BySource], post.Reads));
    }

    [Fact]
    public void A_card_that_is_written_makes_them_stale()
    {
        var site = Site("Read [it](https://example.org/a).");
        var (before, after) = (
            site.Build(),
            site.File("content/cards/a.yml", "url: https://example.org/a\ntitle: A\n").Build()
        );
        Assert.False(before.Outputs[ByMonth].StillHolds(after.Outputs[ByMonth], after.Reads));
    }

    [Fact]
    public void The_text_of_a_post_is_not_asked_for()
    {
        var site = SiteBuilder.Map(
            WithPost("<post:b>\n\n[a](https://example.org/a)").Request(),
            new KeptResults(),
            TimeProvider.System
        );
        MadeOutput.Make(site.Outputs[new SitePath(ByMonth)]);
        Assert.True(site.Catalogue.Reviews[0].Parsed.LateBody.IsValueCreated);
        Assert.False(site.Catalogue.Posts[0].Parsed.LateBody.IsValueCreated);
    }

    [Fact]
    public void A_site_without_reviews_or_one_that_wants_none_has_no_such_pages()
    {
        Assert.False(TestSite.With(Posting.Post("2020-11-02-b")).Build().Has(ByMonth));
        var built = Site("[a](https://example.org/a)")
            .File("content/site.yml", TestSite.Settings + "review_links: false\n")
            .Build();
        Assert.False(built.Has(ByMonth));
        Assert.False(built.Has(BySource));
        Assert.DoesNotContain("/reviews/links/", built.Output("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_pages_are_in_the_sitemap()
    {
        var sitemap = Site("[a](https://example.org/a)").Build().Output("sitemap.xml");
        Assert.Contains("https://notes.example/reviews/links/<", sitemap, StringComparison.Ordinal);
        Assert.Contains("https://notes.example/reviews/links/sources/<", sitemap, StringComparison.Ordinal);
    }

    private static BuiltSite TwoReviews() =>
        Site("[z](https://zeta.example/) [a](https://alpha.example/old)")
            .File(
                "content/reviews/2020-12.md",
                "---\ntitle: December\ndate: 2020-12-31\n---\n[a](https://alpha.example/new)\n"
            )
            .File("content/cards/new.yml", "url: https://alpha.example/new\ntitle: New\nsite: Beta\n")
            .File("content/cards/old.yml", "url: https://alpha.example/old\ntitle: Old\nsite: Alpha\n")
            .Build();

    private static TestSite Site(string body) =>
        TestSite
            .With(("content/reviews/2020-11.md", $"---\ntitle: November\ndate: 2020-12-01\n---\n{body}\n"))
            .File("themes/paper/strings/en.yml", "review_links: All links ever reviewed\n");

    private static TestSite WithPost(string body, string frontMatter = "", string text = "Text.")
    {
        var (path, post) = Posting.Post("2020-11-02-b", frontMatter, text);
        return Site(body).File(path, post);
    }

    private static string Shown(string body, params (string Path, string Text)[] files) =>
        files.Aggregate(Site(body), (site, file) => site.File(file.Path, file.Text)).Build().Output(ByMonth);

    private static IEnumerable<string> IdsIn(string page) =>
        page.Split("<h2 id=\"").Skip(1).Select(part => part[..part.IndexOf('"', StringComparison.Ordinal)]);
}
