using Blog.Engine;
using Blog.Model.Cards;
using Blog.Testing;

namespace Blog.Reading.Tests.Cards;

public class CardsPipelineTests
{
    private const string Address = "https://example.org/page";

    [Fact]
    public void What_its_author_says_comes_before_what_was_fetched()
    {
        var card = Card(
            """
            url: https://example.org/page
            title: Mine
            description: ""
            fetched:
              date: 2020-12-01
              title: Theirs
              description: Theirs, too
              authors: [Ann, Bob]
              canonical: https://example.org/the-page
            """
        );
        Assert.Equal(("Mine", "", "Ann, Bob"), (card.Title, card.Description, string.Join(", ", card.Authors)));
        Assert.Equal("https://example.org/the-page", card.Canonical);
        Assert.Equal(new DateTimeOffset(2020, 12, 1, 0, 0, 0, TimeSpan.Zero), card.Fetched);
    }

    [Fact]
    public void What_a_player_a_post_and_code_need_is_read_as_it_is_written()
    {
        var card = Card(
            "url: https://example.org/page\ntitle: A\nkind: code\nduration: 1:02:03\nratio: 4:3\ntext: |\n  One\n\n"
                + "  Two\nfiles: [a.py]\ncode:\n  - |2\n      x\n     y\n  - z\n"
        );
        Assert.Equal(("1:02:03", "4/3"), (card.Duration?.ToString(), card.Ratio?.ToString()));
        Assert.Equal("One\n\nTwo", card.Text);
        Assert.Equal([new CodeOfCard("a.py", "  x\n y"), new CodeOfCard("", "z")], card.Code);
    }

    [Theory]
    [InlineData("duration: soon", "'soon'")]
    [InlineData("ratio: 100/1", "'100/1'")]
    [InlineData("player: javascript:alert(1)", "'javascript:alert(1)'")]
    [InlineData("code: {a.py: x}", "code")]
    [InlineData("kind: film", "'film'")]
    public void What_cannot_be_meant_is_a_mistake(string line, string named)
    {
        var mistake = Assert.Single(Site($"url: https://example.org/page\ntitle: A\n{line}\n").Build().Mistakes);
        Assert.Contains(named, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_is_written_comes_before_what_the_address_tells() =>
        Assert.Equal(LinkCardKind.Paper, Card("url: https://example.org/page\ntitle: A\nkind: paper\n").Kind);

    [Theory]
    [InlineData("image: icon.svg\n", "")]
    [InlineData("image: icon.svg\nimage_alt: Mine\n", "Mine")]
    [InlineData("image_alt: Mine\n", "Mine")]
    [InlineData("", "Theirs")]
    public void What_was_fetched_of_a_picture_says_nothing_of_another(string own, string alt) =>
        Assert.Equal(
            alt,
            Card(
                $"url: https://example.org/page\ntitle: A\n{own}fetched: {{image: icon.svg, image_alt: Theirs}}\n"
            ).ImageAlt
        );

    [Theory]
    [InlineData("description: \"\"")]
    [InlineData("image: \"\"")]
    [InlineData("authors: []")]
    public void Something_empty_takes_away_what_was_fetched(string own)
    {
        var card = Card(
            $"url: https://example.org/page\ntitle: A\n{own}\nfetched: {{image: icon.svg, description: D, "
                + "authors: [Ann]}\n"
        );
        Assert.Equal(
            2,
            new[] { card.Description.Length > 0, card.Image is not null, !card.Authors.IsEmpty }.Count(kept => kept)
        );
    }

    [Fact]
    public void Every_field_of_a_card_is_read()
    {
        var card = Card(
            """
            url: https://example.org/page
            title: |
              In two
              lines
            site: Example
            author: Ann
            language: Go
            year: 2020
            published: 2020-11-14
            dead_since: 2021-01-01
            archive: https://web.archive.org/web/2020/https://example.org/page
            icon: icon.svg
            image: sub/../icon.svg
            image_alt: A dot
            """
        );
        Assert.Equal(
            ("In two lines", "Example", "Go", 2020, "A dot"),
            (card.Title, card.Site, card.Language, card.Year, card.ImageAlt)
        );
        Assert.Equal(["Ann"], card.Authors);
        Assert.Equal(("content/cards/icon.svg", "content/cards/icon.svg"), (card.Icon?.Value, card.Image?.Value));
        Assert.Equal((2020, 2021), (card.Published?.Year, card.DeadSince?.Year));
        Assert.StartsWith("https://web.archive.org/", card.Archive, StringComparison.Ordinal);
    }

    [Fact]
    public void Cards_are_no_part_of_the_site_and_their_pictures_are()
    {
        var built = Site("url: https://example.org/page\ntitle: A\nicon: icon.svg\n").Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains("cards/icon.svg", built.Paths);
        Assert.DoesNotContain(built.Paths, p => p.EndsWith(".yml", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_of_a_card_makes_stale_the_outputs_that_show_it_and_no_others()
    {
        var before = Site("url: https://example.org/page\ntitle: Before\n").Build();
        var after = Site("url: https://example.org/page\ntitle: After\n").Build();
        var everywhere = after.Reads;
        var stale = before
            .Outputs.Where(o => !o.Value.StillHolds(after.Outputs[o.Key], everywhere))
            .Select(o => o.Key)
            .ToHashSet();
        Assert.Subset(stale, before.Paths.Where(p => before.Output(p) != after.Output(p)).ToHashSet());
        Assert.Contains("posts/a/index.html", stale);
        Assert.All(
            stale,
            path =>
                Assert.True(
                    path == "posts/a/index.html"
                        || path.Contains("feed.", StringComparison.Ordinal)
                        || path.Contains("atom.", StringComparison.Ordinal),
                    path
                )
        );
    }

    [Fact]
    public void A_comment_in_a_card_makes_nothing_stale()
    {
        var before = Site("url: https://example.org/page\ntitle: A\n").Build();
        var after = Site("# Read again in May.\nurl: https://example.org/page\ntitle: A\n").Build();
        var everywhere = after.Reads;
        Assert.All(before.Outputs, o => Assert.True(o.Value.StillHolds(after.Outputs[o.Key], everywhere), o.Key));
    }

    [Fact]
    public void A_build_with_kept_results_sees_that_a_card_came_and_went()
    {
        var kept = new KeptResults();
        var bare = Site("url: https://example.org/page\ntitle: A\n").Without("content/cards/a.yml");
        Assert.Equal(["BLOG110"], bare.Build(kept).Ids);
        Assert.Empty(Site("url: https://example.org/page\ntitle: A\n").Build(kept).Ids);
        Assert.Equal(["BLOG110"], bare.Build(kept).Ids);
    }

    [Fact]
    public void The_card_of_a_document_changes_with_the_document()
    {
        var site = TestSite.With(
            Posting.Post("2020-01-01-a", "", "<post:b>"),
            Posting.Post("2020-01-02-b", "description: One")
        );
        var (before, after) = (
            site.Build(),
            site.File("content/posts/2020-01-02-b.md", "---\ntitle: \"2020-01-02-b\"\ndescription: Two\n---\nText.\n")
                .Build()
        );
        var (one, other) = (before.Outputs["posts/a/index.html"], after.Outputs["posts/a/index.html"]);
        Assert.Contains("One", before.Output("posts/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("Two", after.Output("posts/a/index.html"), StringComparison.Ordinal);
        Assert.False(one.StillHolds(other, after.Reads));
        Assert.Contains(one.Reads, r => r.Key.Identity == "card:content/posts/2020-01-01-a.md");
    }

    [Theory]
    [InlineData("url: [\n", "BLOG010")]
    [InlineData("url: https://example.org/x\n", "BLOG112")]
    public void A_card_that_cannot_be_read_is_one_mistake_and_none_of_each_post_that_shows_it(string yaml, string id)
    {
        var site = TestSite.With(("content/cards/a.yml", yaml));
        for (var i = 1; i < 30; i++)
        {
            var (path, text) = Posting.Post($"2020-01-{i:00}-p{i}", "", "https://example.org/x");
            site = site.File(path, text);
        }

        Assert.Equal(id, Assert.Single(site.Build().Mistakes).Id);
        Assert.Equal(29, site.Without("content/cards/a.yml").Build().Ids.Count(i => i == "BLOG110"));
    }

    private static LinkCard Card(string yaml)
    {
        var site = Site(yaml).Build();
        Assert.Empty(site.Diagnostics);
        return Assert.Single(site.Site.Cards.Cards);
    }

    private static TestSite Site(string yaml) =>
        TestSite.With(
            Posting.Post("2020-01-01-a", "", Address),
            Posting.Post("2020-01-02-b"),
            ("content/pages/about.md", "---\ntitle: About\n---\nText.\n"),
            ("content/cards/a.yml", yaml),
            ("content/cards/icon.svg", "<svg width=\"16\" height=\"16\"/>")
        );
}
