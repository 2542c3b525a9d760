using Blog.Data;
using Blog.Data.Nodes;
using Blog.Editing.Cards;
using Blog.Model.Cards;
using Blog.Reading.Cards;
using Blog.Text;
using CsCheck;

namespace Blog.Editing.Tests.Cards;

public sealed class CardEditTests
{
    private const string Url = "https://example.org/a";

    private static readonly DateOnly Day = new(2020, 12, 1);

    private static readonly FetchedCard Fetched = new(Day)
    {
        Canonical = "https://example.org/b",
        Title = "A title: of things",
        Description =
            "Words that say what it is about, at some length, so that the line they stand on has to be "
            + "folded twice, as people would write it, who have eyes.",
        Authors = ["Ann Lee", "O'Neill, Bo"],
        Image = "pictures/0123456789abcdef.jpg",
        Year = 2020,
        Published = new DateOnly(2020, 11, 14),
    };

    private static readonly string[] Signs =
    [
        " ",
        "\t",
        "\n",
        "\n\n",
        "a",
        "# b",
        "- c",
        "|",
        "'",
        "\"",
        ":",
        "é",
        "\u2028",
        "~",
    ];

    private static readonly FetchedCard Embedded = new(Day)
    {
        Title = "A gist",
        Duration = new FilmLength(754),
        Ratio = new AspectRatio(4, 3),
        Player = "https://speakerdeck.com/player/0123456789abcdef",
        Text = "First: # line\n\nSecond",
        Code = [new CodeOfCard("a.py", "def f():\n\treturn 1  # one\n\n    x"), new CodeOfCard("b", "  b")],
    };

    [Fact]
    public void A_new_card_reads_as_people_write_one()
    {
        var text = CardEdit.New(Url, Fetched);
        Assert.Equal(
            $$"""
            url: https://example.org/a
            fetched:
              date: 2020-12-01
              checksum: {{ChecksumIn(text)}}
              canonical: https://example.org/b
              title: "A title: of things"
              description: >-
                Words that say what it is about, at some length, so that the line they stand on has to be folded
                twice, as people would write it, who have eyes.
              authors: [Ann Lee, "O'Neill, Bo"]
              image: pictures/0123456789abcdef.jpg
              year: 2020
              published: 2020-11-14

            """.ReplaceLineEndings("\n"),
            text
        );
    }

    [Fact]
    public void What_is_fetched_again_takes_the_place_of_what_was_and_no_other_byte_changes()
    {
        const string Before =
            "# Mine.\nurl: https://example.org/a # the link\n\nfetched:\n  # a remark within\n  title: "
            + "Old\n\n  site: Site\n# Below.\ntitle: 'My own' # quoted\n\n";
        var edited = CardEdit.Refresh(Card(Before), Fetched with { Site = "Site", Title = "Old" });
        Assert.Empty(edited.Mistakes);
        Assert.StartsWith(
            "# Mine.\nurl: https://example.org/a # the link\n\nfetched:\n  date: 2020-12-01\n",
            edited.Text,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "  published: 2020-11-14\n# Below.\ntitle: 'My own' # quoted\n\n",
            edited.Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("url: https://example.org/a")]
    [InlineData("url: https://example.org/a\nfetched:\n")]
    [InlineData("url: https://example.org/a\r\ntitle: x\r\n\r\n# end\r\n")]
    [InlineData("fetched: {title: Old}\nurl: https://example.org/a\n")]
    public void Whatever_way_a_card_is_written_it_takes_what_was_fetched(string before)
    {
        var edited = CardEdit.Refresh(Card(before), Fetched);
        Assert.Empty(edited.Mistakes);
        Assert.Contains("title: \"A title: of things\"", edited.Text, StringComparison.Ordinal);
        Assert.Equal(
            before.Contains('\r', StringComparison.Ordinal),
            edited.Text!.Contains('\r', StringComparison.Ordinal)
        );
        Assert.Equal(edited.Text, CardEdit.Refresh(Card(edited.Text), Fetched).Text);
    }

    [Theory]
    [InlineData("{url: https://example.org/a, fetched: {title: Old}}\n")]
    [InlineData("url: https://example.org/a\nfetched: [1, 2]\n")]
    [InlineData("url: https://example.org/a\nfetched: {\ntitle: Old\n}\n")]
    [InlineData("url: https://example.org/a\nfetched: &f\n  title: Old\nx: *f\n")]
    [InlineData("url: [\n")]
    public void A_card_that_does_not_allow_it_stays_as_it_is(string before)
    {
        var edited = CardEdit.Refresh(Card(before), Fetched);
        Assert.Null(edited.Text);
        Assert.NotEmpty(edited.Mistakes);
    }

    [Fact]
    public void What_somebody_changed_below_fetched_becomes_his_own()
    {
        var before = CardEdit
            .New(Url, Fetched)
            .Replace("\"A title: of things\"", "A better title", StringComparison.Ordinal);
        var edited = CardEdit.Refresh(Card(before), Fetched);
        Assert.Equal(["title"], edited.Kept);
        Assert.StartsWith(
            "url: https://example.org/a\ntitle: A better title\nfetched:\n",
            edited.Text,
            StringComparison.Ordinal
        );
        var again = CardEdit.Refresh(Card(edited.Text!), Fetched with { Title = "Another" });
        Assert.Empty(again.Kept);
        Assert.StartsWith(
            "url: https://example.org/a\ntitle: A better title\nfetched:\n",
            again.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_the_page_changed_is_nobodys_own()
    {
        var edited = CardEdit.Refresh(
            Card(CardEdit.New(Url, Fetched)),
            Fetched with
            {
                Title = "New",
                Description = null,
            }
        );
        Assert.Empty(edited.Kept);
        Assert.DoesNotContain("description", edited.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dead_link_is_marked_with_the_first_day_it_was_found_so_and_all_else_stays()
    {
        var before = CardEdit.New(Url, Fetched);
        var dead = CardEdit.MarkDead(Card(before), new DateOnly(2021, 2, 3)).Text!;
        Assert.Contains("  dead_since: 2021-02-03\n", dead, StringComparison.Ordinal);
        Assert.Contains("title: \"A title: of things\"", dead, StringComparison.Ordinal);
        var later = CardEdit.MarkDead(Card(dead), new DateOnly(2021, 5, 6)).Text!;
        Assert.Contains("  date: 2021-05-06\n", later, StringComparison.Ordinal);
        Assert.Contains("  dead_since: 2021-02-03\n", later, StringComparison.Ordinal);
        var alive = CardEdit.Refresh(Card(later), Fetched);
        Assert.Empty(alive.Kept);
        Assert.Equal(before, alive.Text);
    }

    [Fact]
    public void Whatever_a_page_says_the_card_says_the_same() =>
        Gen.Select(Gen.String, Gen.String, Gen.String.Array[0, 4], Gen.Bool)
            .Sample(
                (title, description, authors, isKnown) =>
                {
                    var fetched = new FetchedCard(Day)
                    {
                        Title = title,
                        Description = description,
                        Authors = [.. authors],
                    };
                    var before = "url: https://example.org/a\nnote: \"kept\"  # as it is\n";
                    var text = isKnown ? CardEdit.Refresh(Card(before), fetched).Text! : CardEdit.New(Url, fetched);
                    Assert.True(!isKnown || text.StartsWith(before, StringComparison.Ordinal));
                    var read = ((DataMap)DataReader.Read(Card(text)).Root!).Find("fetched")!.Value as DataMap;
                    Assert.Equal(title, (read!.Find("title")?.Value as DataScalar)?.Text ?? "");
                    Assert.Equal(description, (read.Find("description")?.Value as DataScalar)?.Text ?? "");
                    Assert.Equal(
                        authors,
                        (read.Find("authors")?.Value as DataList)?.Items.Select(i => ((DataScalar)i).Text).ToArray()
                            ?? []
                    );
                },
                iter: 3000
            );

    [Fact]
    public void Code_and_the_words_of_a_post_stand_as_they_are()
    {
        var text = CardEdit.New(Url, Embedded);
        Assert.EndsWith(
            """
              title: A gist
              duration: "12:34"
              ratio: "4/3"
              player: https://speakerdeck.com/player/0123456789abcdef
              text: |-
                First: # line

                Second
              files: [a.py, b]
              code:
                - |-
                  def f():
                  TABreturn 1  # one

                      x
                - |2-
                    b

            """.ReplaceLineEndings("\n").Replace("TAB", "\t", StringComparison.Ordinal),
            text,
            StringComparison.Ordinal
        );
        Assert.Equal(text, CardEdit.Refresh(Card(text), Embedded).Text);
    }

    [Fact]
    public void Whatever_code_and_words_are_the_card_has_the_same()
    {
        var lines = Gen.Int[0, Signs.Length - 1].Select(i => Signs[i]);
        var text = lines.Array[0, 12].Select(string.Concat);
        Gen.Select(text, text.Array[0, 3], Gen.Bool)
            .Sample(
                (words, code, hasCarriageReturns) =>
                {
                    var fetched = new FetchedCard(Day)
                    {
                        Title = "A",
                        Text = words,
                        Code = [.. code.Select(c => new CodeOfCard("a.py", c))],
                    };
                    var before = hasCarriageReturns ? $"url: {Url}\r\n# below\r\n" : $"url: {Url}\n";
                    var edited = CardEdit.Refresh(Card(before), fetched);
                    Assert.NotNull(edited.Text);
                    var read = ((DataMap)DataReader.Read(Card(edited.Text)).Root!).Find("fetched")!.Value as DataMap;
                    Assert.Equal(words, (read!.Find("text")?.Value as DataScalar)?.Text ?? "");
                    Assert.Equal(
                        code,
                        (read.Find("code")?.Value as DataList)?.Items.Select(i => ((DataScalar)i).Text).ToArray() ?? []
                    );
                    Assert.Equal(edited.Text, CardEdit.Refresh(Card(edited.Text), fetched).Text);
                },
                iter: 3000
            );
    }

    private static SourceText Card(string text) => new(new ContentPath("content/cards/a.yml"), text);

    private static string ChecksumIn(string text) => text.Split("checksum: ")[1].Split('\n')[0].Trim('"');
}
