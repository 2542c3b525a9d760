using Blog.Model.Clippings;
using Blog.Model.Dates;
using Blog.Testing;

namespace Blog.Reading.Tests.Clippings;

public class ClippingsPipelineTests
{
    private const string November = "content/clippings/2020-11.yml";

    [Fact]
    public void Clippings_are_maps_or_addresses_alone()
    {
        var book = Book(
            """
            # Links of the month.
            - url: https://arxiv.org/abs/2011.03395
              title: "Under-
                specification"
              note: |
                Worth *reading*.

                Twice.
              tags: [Machine Learning, papers]
              date: 2020-11-14
            - https://github.com/torchgan/torchgan
            - { url: "http://example.org/", tag: go }
            """
        );
        Assert.Equal(
            ["https://arxiv.org/abs/2011.03395", "https://github.com/torchgan/torchgan", "http://example.org/"],
            book.Clippings.Select(c => c.Url)
        );
        var first = book.Clippings[0];
        Assert.Equal(
            ("Under- specification", "Worth *reading*.\n\nTwice.", new DateOnly(2020, 11, 14)),
            (first.Title, first.Note, first.Date)
        );
        Assert.Equal(["Machine Learning", "papers"], first.Tags.Select(t => t.Value));
        Assert.Equal(["go"], book.Clippings[2].Tags.Select(t => t.Value));
        Assert.All(book.Clippings, c => Assert.Equal(new YearMonth(2020, 11), c.Month));
    }

    [Theory]
    [InlineData("- {url: https://example.org/, tag: [a], nots: b}\n", "BLOG135 1:41")]
    [InlineData("- {note: a}\n", "BLOG136 1:3")]
    [InlineData("url: https://example.org/\n", "BLOG136 1:1")]
    [InlineData("just words\n", "BLOG136 1:1")]
    [InlineData("- \n- [a]\n", "BLOG136 1:2, BLOG136 2:3")]
    [InlineData("- ftp://example.org/\n", "BLOG023 1:3")]
    [InlineData("- url: nothing\n", "BLOG023 1:8")]
    [InlineData("- \"https://example.org/a b\"\n", "BLOG023 1:3")]
    [InlineData("- {url: https://example.org/, date: soon}\n", "BLOG030 1:37")]
    [InlineData("- {url: https://example.org/, tags: [\"…\"]}\n", "BLOG046 1:38")]
    [InlineData("- https://example.org/\n- {url: http://www.example.org/?utm_source=x}\n", "BLOG137 2:9")]
    public void What_is_wrong_is_told_at_its_place(string text, string expected)
    {
        var diagnostics = TestSite.With((November, text)).Build().Site.Diagnostics;
        Assert.Equal(
            expected,
            string.Join(", ", diagnostics.Select(d => $"{d.Id} {d.Location.Line}:{d.Location.Column}"))
        );
    }

    [Fact]
    public void The_nearest_key_is_named() =>
        Assert.Equal(
            "note",
            Assert
                .Single(TestSite.With((November, "- {url: https://example.org/, nots: b}\n")).Build().Site.Diagnostics)
                .Suggestion
        );

    [Theory]
    [InlineData("content/clippings/2020-13.yml", null)]
    [InlineData("content/clippings/november.yaml", null)]
    [InlineData("content/clippings/2020/2020-11.yml", "2020-11.yml")]
    [InlineData("content/clippings/2020-3.yml", "2020-03.yml")]
    [InlineData("content/clippings/11_2020.yaml", "2020-11.yml")]
    [InlineData("content/clippings/2020-11-01.yml", null)]
    public void A_file_that_is_named_for_no_month_is_told(string path, string? meant)
    {
        var found = Assert.Single(TestSite.With((path, "- https://example.org/\n")).Build().Mistakes);
        Assert.Equal(("BLOG138", meant), (found.Id, found.Suggestion));
    }

    [Fact]
    public void A_link_may_be_clipped_again_in_another_month()
    {
        var built = TestSite
            .With((November, "- https://example.org/\n"), ("content/clippings/2020-12.yml", "- https://example.org/\n"))
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal(2, built.Site.Clippings.Clippings.Length);
    }

    [Fact]
    public void Nothing_of_the_folder_is_published()
    {
        var with = TestSite
            .With((November, "- https://example.org/\n"), ("content/clippings/later.txt", "Words."))
            .Build();
        Assert.Equal(TestSite.With().Build().Paths, with.Paths);
    }

    [Fact]
    public void Aliases_that_would_grow_beyond_measure_are_refused()
    {
        var bomb =
            "- &a [x,x,x,x,x,x,x,x,x,x]\n"
            + string.Concat(
                Enumerable
                    .Range('b', 9)
                    .Select(c => $"- &{(char)c} [{string.Join(',', Enumerable.Repeat($"*{(char)(c - 1)}", 10))}]\n")
            );
        Assert.Contains("BLOG012", TestSite.With((November, bomb)).Build().Ids);
    }

    private static ClippingBook Book(string text)
    {
        var built = TestSite.With((November, text)).Build();
        Assert.Empty(built.Diagnostics);
        return built.Site.Clippings;
    }
}
