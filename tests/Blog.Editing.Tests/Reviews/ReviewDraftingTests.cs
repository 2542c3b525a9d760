using System.Text;
using Blog.Editing.Reviews;
using Blog.Model;
using Blog.Testing;
using Blog.Text;

namespace Blog.Editing.Tests.Reviews;

public class ReviewDraftingTests
{
    private const string File = "content/reviews/2020-11.md";

    private static readonly TestSite Site = TestSite.With(
        Posting.Post(
            "2020-10-10-oop-1",
            "date: 2020-10-10\nupdated: 2020-11-20\nseries: {name: oop, part: 1}\ncrossposts: [{url: "
                + "\"https://medium.com/@ann/oop-1-0123456789ab\", date: 2020-11-12}]"
        ),
        Posting.Post("2020-11-14-hdf5", "date: 2020-11-14\ntags: [Machine Learning]"),
        Posting.Post("2020-11-20-secret", "date: 2020-11-20\ndraft: true"),
        Posting.Post("2020-12-02-later", "date: 2020-12-02"),
        ("content/reviews/2020-10.md", "---\ntitle: \"Review: October 2020\"\ndate: 2020-10-31\n---\nText.\n"),
        (
            "content/series.yml",
            "oop:\n  title: Objects\n  planned: [{part: 2, title: Interfaces, note: In the new year.}]\n"
        ),
        (
            "content/clippings/2020-11.yml",
            """
            - url: https://arxiv.org/abs/2011.03395
              note: Long, but *good*.
              tags: [machine learning]
            - https://www.kalzumeus.com/2020/10/09/four-years-at-stripe/
            - url: https://github.com/torchgan/torchgan
              tags: [tools-for-data]
            - url: https://ericswallace.github.io/poisoning/
              tags: [machine-learning]
            """
        )
    );

    [Fact]
    public void A_review_is_drafted_of_what_the_month_brought()
    {
        Assert.Equal(
            """
            ---
            title: A
            drafted:
              - post:hdf5
              - post:oop-1
              - https://medium.com/@ann/oop-1-0123456789ab
              - series:oop#2
              - post:2020-10
              - https://arxiv.org/abs/2011.03395
              - https://ericswallace.github.io/poisoning/
              - https://github.com/torchgan/torchgan
              - https://www.kalzumeus.com/2020/10/09/four-years-at-stripe/
            ---

            What the month was about, in a few sentences.

            <!-- more -->

            ## From this blog

            <post:hdf5>

            Brought up to date on 20 November:

            <post:oop-1>

            [2020-10-10-oop-1](post:oop-1) is [on Medium](https://medium.com/@ann/oop-1-0123456789ab) now, too.

            Next in [Objects](/series/oop/): part 2, Interfaces. In the new year.

            The review before this one: [Review: October 2020](post:2020-10).

            ## 1. Machine Learning

            Long, but *good*.

            https://arxiv.org/abs/2011.03395

            https://ericswallace.github.io/poisoning/

            ## 2. Tools for data

            https://github.com/torchgan/torchgan

            ## Odds and ends

            https://www.kalzumeus.com/2020/10/09/four-years-at-stripe/

            """,
            New(Site, "---\ntitle: A\n---\n\n")
        );
    }

    [Fact]
    public void A_draft_is_a_sound_document_and_its_links_lead_somewhere()
    {
        var built = Site.File(File, New(Site)).Drafts().At("2021-01-01").Build();
        Assert.Equal(["BLOG092", "BLOG110", "BLOG110", "BLOG110", "BLOG110"], built.Ids);
    }

    [Fact]
    public void A_german_blog_has_german_words()
    {
        var site = Site.File("content/site.yml", TestSite.Settings + "language: de-AT\n");
        var started = New(site);
        Assert.Contains("Am 20. November auf den neuen Stand gebracht:", started, StringComparison.Ordinal);
        Assert.Contains("## Dies und das", started, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_of_a_part_that_repeats_the_series_is_left_out()
    {
        var site = Site.File(
            "content/series.yml",
            "oop:\n  title: \"Objects: *the* book\"\n  planned: [{part: 2, title: \"Objects: *the* book (Part 2)\"}]\n"
        );
        Assert.Contains(
            "Next in [Objects: \\*the\\* book](/series/oop/): part 2.\n",
            New(site),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Drafted_again_a_review_is_left_as_it_is()
    {
        var text = New(Site);
        var extended = Extend(Site, text);
        Assert.Empty(extended.Added);
        Assert.Equal(text, Text(extended));
    }

    [Fact]
    public void What_is_new_goes_into_its_section_and_nothing_else_changes()
    {
        var text = New(Site).Replace("## 1. Machine Learning", "## 1. Poison in the data", StringComparison.Ordinal);
        var site = Site.File("content/clippings/2020-12.yml", "[]")
            .File(
                "content/clippings/2020-11.yml",
                Clippings(
                    """
                    - {url: "https://openreview.net/forum?id=x", tags: [machine learning], note: "New, *too*."}
                    - {url: "https://go.dev/blog/", tags: [Go]}
                    - https://blog.example/odd
                    """
                )
            );
        var extended = Extend(site, text);
        Assert.Equal(
            ["https://openreview.net/forum?id=x", "https://go.dev/blog/", "https://blog.example/odd"],
            extended.Added.Select(a => a.Key)
        );
        var after = Text(extended);
        Assert.Equal(
            text.Replace(
                    "\n## 2. Tools",
                    "\nNew, *too*.\n\nhttps://openreview.net/forum?id=x\n\n## 2. Tools",
                    StringComparison.Ordinal
                )
                .Replace("\n## Odds", "\n## 3. Go\n\nhttps://go.dev/blog/\n\n## Odds", StringComparison.Ordinal)
                .Replace(
                    "\n---\n\nWhat",
                    "\n  - https://openreview.net/forum?id=x\n  - https://go.dev/blog/\n  - "
                        + "https://blog.example/odd\n---\n\nWhat",
                    StringComparison.Ordinal
                ) + "\nhttps://blog.example/odd\n",
            after
        );
    }

    [Fact]
    public void A_link_that_its_author_took_out_does_not_come_back()
    {
        var text = New(Site)
            .Replace("Long, but *good*.\n\nhttps://arxiv.org/abs/2011.03395\n\n", "", StringComparison.Ordinal)
            .Replace("\n<post:hdf5>\n", "", StringComparison.Ordinal);
        Assert.Equal(text, Text(Extend(Site, text)));
    }

    [Fact]
    public void What_is_taken_from_the_memory_is_proposed_again()
    {
        var text = New(Site)
            .Replace("Long, but *good*.\n\nhttps://arxiv.org/abs/2011.03395\n\n", "", StringComparison.Ordinal)
            .Replace("  - https://arxiv.org/abs/2011.03395\n", "", StringComparison.Ordinal);
        Assert.Equal(["https://arxiv.org/abs/2011.03395"], Extend(Site, text).Added.Select(a => a.Key));
    }

    [Theory]
    [InlineData("[a](https://www.arxiv.org/pdf/2011.03395v2.pdf)", "https://arxiv.org/abs/2011.03395")]
    [InlineData("::: card http://arxiv.org/abs/2011.03395\nMine.\n:::", "https://arxiv.org/abs/2011.03395")]
    [InlineData("[a](../posts/2020-11-14-hdf5.md#chunks)", "post:hdf5")]
    [InlineData("[a](https://notes.example/posts/hdf5)", "post:hdf5")]
    [InlineData("[a](/posts/hdf5/)", "post:hdf5")]
    [InlineData("https://medium.com/p/0123456789ab", "post:oop-1")]
    [InlineData("[a](/series/oop/)", "series:oop#2")]
    [InlineData("[a][b]\n\n[b]: https://github.com/TorchGAN/torchgan.git", "https://github.com/torchgan/torchgan")]
    public void What_is_linked_already_in_whatever_form_is_not_added(string link, string key)
    {
        var extended = Extend(Site, $"---\ntitle: A\ndate: 2020-11-30\n---\nMine.\n\n{link}\n");
        Assert.NotEmpty(extended.Added);
        Assert.DoesNotContain(key, extended.Added.Select(a => a.Key));
    }

    [Fact]
    public void A_review_written_by_hand_gets_the_sections_it_lacks_where_they_belong()
    {
        var extended = Extend(
            Site,
            "---\ntitle: A\ndate: 2020-11-30\n---\nLead.\n\n## Elsewhere\n\n### 1. "
                + "Mine\n\nWords about <https://mine.example/>.\n\n## Other odds and "
                + "ends\n\nThanks.\n\n*[ML]: machine learning\n[b]: https://b.example/\n"
        );
        var text = Text(extended);
        Assert.Equal(
            [
                "## From this blog",
                "## Elsewhere",
                "### 1. Mine",
                "### 2. Machine Learning",
                "### 3. Tools for data",
                "## Other odds and ends",
            ],
            text.Split('\n').Where(l => l.StartsWith('#'))
        );
        Assert.EndsWith(
            "Thanks.\n\nhttps://www.kalzumeus.com/2020/10/09/four-years-at-stripe/\n\n*[ML]: "
                + "machine learning\n[b]: https://b.example/\n",
            text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("```\ncode without end\n")]
    [InlineData("<!-- a comment without end\n")]
    [InlineData("::: details\nOpen\n")]
    public void A_text_that_would_take_in_what_is_added_is_refused_with_the_lines(string end)
    {
        var extended = Extend(Site, $"---\ntitle: A\ndate: 2020-11-30\n---\nLead.\n\n{end}");
        if (extended.Bytes is null)
        {
            Assert.Equal("BLOG139", Assert.Single(extended.Mistakes).Id);
            Assert.Contains("https://arxiv.org/abs/2011.03395", extended.Lines, StringComparison.Ordinal);
        }
        else
        {
            Assert.StartsWith(":::", end, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Line_ends_of_a_file_and_its_toml_are_kept()
    {
        var text = "+++\r\ntitle = \"A\"\r\ndate = 2020-11-30\r\n[meta]\r\nx = 1\r\n+++\r\nLead.\r\n";
        var after = Text(Extend(Site, text));
        Assert.DoesNotContain("\n", after.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.StartsWith(
            "+++\r\ndrafted = [\"post:hdf5\", \"post:oop-1\", \"https://medium.com/",
            after,
            StringComparison.Ordinal
        );
        Assert.Equal(after, Text(Extend(Site, after)));
    }

    [Theory]
    [InlineData("# A heading\n\nwords")]
    [InlineData("```")]
    [InlineData("<div>")]
    [InlineData("<!--")]
    [InlineData("::: details")]
    [InlineData("[^1]: note")]
    [InlineData(": a definition of what stands before")]
    [InlineData("- list\n\n      https://x.example/")]
    public void A_note_that_would_take_in_the_link_is_plain_text(string note)
    {
        var site = Site.File(
            "content/clippings/2020-11.yml",
            "- url: https://new.example/\n  note: " + YamlText.Quoted(note) + "\n"
        );
        var text = New(site);
        var site2 = site.File(File, text).Drafts();
        Assert.Equal(["BLOG092", "BLOG110"], site2.Build().Ids);
        Assert.Equal(ClippingUse.Shown, Use(site2, text).Values.Single());
    }

    [Fact]
    public void What_became_of_a_clipping_is_known()
    {
        var text = New(Site)
            .Replace("Long, but *good*.\n\nhttps://arxiv.org/abs/2011.03395\n\n", "", StringComparison.Ordinal);
        var site = Site.File("content/clippings/2020-11.yml", Clippings("- https://new.example/\n"));
        var use = Use(site, text);
        Assert.Equal(
            (ClippingUse.TakenOut, ClippingUse.Shown, ClippingUse.None),
            (
                use["https://arxiv.org/abs/2011.03395"],
                use["https://github.com/torchgan/torchgan"],
                use["https://new.example/"]
            )
        );
    }

    private static string Clippings(string more) =>
        "- {url: https://arxiv.org/abs/2011.03395, tags: [machine learning]}\n- "
        + "https://www.kalzumeus.com/2020/10/09/four-years-at-stripe/\n- {url: "
        + "https://github.com/torchgan/torchgan, tags: [tools-for-data]}\n- {url: "
        + "https://ericswallace.github.io/poisoning/, tags: [machine-learning]}\n"
        + more;

    [Fact]
    public void The_review_before_is_that_of_the_month_before_whenever_it_was_published()
    {
        var site = Site.File(
                "content/reviews/late.md",
                "---\ntitle: Of July, late\ndate: 2020-11-02\nmonth: 2020-07\n---\nText.\n"
            )
            .File(
                "content/reviews/early.md",
                "---\ntitle: Of October, written early\ndate: 2020-09-30\nmonth: 2020-10\n---\nText.\n"
            )
            .Without("content/reviews/2020-10.md");
        Assert.Contains(
            "The review before this one: [Of October, written early](post:early).",
            New(site),
            StringComparison.Ordinal
        );
    }

    private static ReviewDrafting Drafting(TestSite site) =>
        new(site.Build().Site.Content, new YearMonth(2020, 11), new ContentPath(File), new Slug("2020-11"));

    private static Dictionary<string, ClippingUse> Use(TestSite site, string text)
    {
        var built = site.File(File, text).Build().Site;
        var drafting = new ReviewDrafting(
            built.Content,
            new YearMonth(2020, 11),
            new ContentPath(File),
            new Slug("2020-11")
        );
        return drafting.UseOf(built.Catalogue.Find(new ContentPath(File))!).ToDictionary(u => u.Key.Url, u => u.Value);
    }

    private static ExtendedReview Extend(TestSite site, string text) =>
        Drafting(site.File(File, text)).Extend(Encoding.UTF8.GetBytes(text));

    private static string Text(ExtendedReview extended)
    {
        Assert.Empty(extended.Mistakes);
        return Encoding.UTF8.GetString([.. extended.Bytes!.Value]);
    }

    private static string New(
        TestSite site,
        string frontMatter = "---\ntitle: A\ndate: 2020-11-30\ndraft: true\n---\n\n"
    ) => Text(Drafting(site).Start(frontMatter));
}
