using Blog.Testing;

namespace Blog.Editing.Tests.Reviews;

public class ReviewDraftingTests : DraftedMonth
{
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
}
