using Blog.Editing.Reviews;
using Blog.Text.Characters;

namespace Blog.Editing.Tests.Reviews;

public class ReviewDraftingExtendTests : DraftedMonth
{
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
}
