using Blog.Testing;

namespace Blog.Reading.Tests.Series;

public class SeriesPartsTests
{
    private const string Landing = "series/s/index.html";

    [Fact]
    public void Parts_without_numbers_are_counted_by_date()
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-02-two", "series: s"),
                Posting.Post("2020-01-01-one", "series: s"),
                Posting.Post("2020-01-03-three", "series: s")
            )
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains(
            "1. 2020-01-01-one /posts/one/\n2. 2020-01-02-two /posts/two/\n3. 2020-01-03-three",
            built.Output(Landing),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_draft_without_date_is_counted_after_the_parts_that_have_one()
    {
        var built = TestSite
            .With(Posting.Post("one", "series: s\ndraft: true"), Posting.Post("2020-01-03-two", "series: s"))
            .Drafts()
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains(
            "1. 2020-01-03-two /posts/two/\n2. one /posts/one/",
            built.Output(Landing),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Counted_parts_take_the_numbers_that_are_free()
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-02-b", "series: {name: s, part: 2}"),
                Posting.Post("2020-01-01-a", "series: s"),
                Posting.Post("2020-01-03-c", "series: s")
            )
            .Build();
        Assert.Contains(
            "1. 2020-01-01-a /posts/a/\n2. 2020-01-02-b /posts/b/\n3. 2020-01-03-c",
            built.Output(Landing),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Planned_parts_are_listed_without_address_and_are_not_missing()
    {
        var built = TestSite
            .With(
                ("content/series.yml", "s:\n  title: Stars\n  planned: [{part: 2, title: Later}]\n"),
                Posting.Post("2020-01-01-a", "series: {name: Stars, part: 1}")
            )
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains("1. 2020-01-01-a /posts/a/\n2. Later \n", built.Output(Landing), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_part_is_told_about_at_the_series() =>
        Assert.Equal(
            ["content/series.yml:1:1: warning BLOG040: Part 2 of the series 'S' is missing."],
            TestSite
                .With(
                    ("content/series.yml", "s: {title: S}\n"),
                    Posting.Post("2020-01-01-a", "series: {name: s, part: 1}"),
                    Posting.Post("2020-01-03-c", "series: {name: s, part: 3}")
                )
                .Build()
                .Diagnostics
        );

    [Fact]
    public void A_part_that_is_a_draft_is_not_missing() =>
        Assert.Empty(
            TestSite
                .With(
                    Posting.Post("2020-01-01-a", "series: {name: s, part: 1}\ndraft: true"),
                    Posting.Post("2020-01-03-b", "series: {name: s, part: 2}")
                )
                .Build()
                .Diagnostics
        );

    [Fact]
    public void A_part_that_exists_twice_is_an_error_with_both_places()
    {
        var twice = Assert.Single(
            TestSite
                .With(
                    Posting.Post("2020-01-01-a", "series: {name: s, part: 1}"),
                    Posting.Post("2020-01-02-b", "series: {name: s, part: 1}")
                )
                .Build()
                .Mistakes
        );
        Assert.Equal(("BLOG041", "content/posts/2020-01-02-b.md:3:9"), (twice.Id, twice.Location.ToString()));
        Assert.Equal(["content/posts/2020-01-01-a.md:3:9"], twice.Notes.Select(n => n.Location!.ToString()));
    }

    [Fact]
    public void A_part_older_than_the_one_before_it_is_a_warning() =>
        Assert.Equal(
            ["content/posts/2020-01-01-b.md:3:9: warning BLOG042: Part 2 of the series 's' is older than part 1."],
            TestSite
                .With(
                    Posting.Post("2020-01-02-a", "series: {name: s, part: 1}"),
                    Posting.Post("2020-01-01-b", "series: {name: s, part: 2}")
                )
                .Build()
                .Diagnostics
        );

    [Theory]
    [InlineData("draft: true")]
    [InlineData("expires: 2020-06-01")]
    public void A_part_that_is_held_back_is_counted_and_keeps_the_series_open(string frontMatter)
    {
        var site = TestSite.With(
            Posting.Post("2020-01-01-one", "series: s"),
            Posting.Post("2020-01-02-two", "series: s\n" + frontMatter),
            Posting.Post("2020-01-03-three", "series: s")
        );
        Assert.Equal("1:1/3, 3:3/3, 2 published, False", Told(site));
        Assert.DoesNotContain("two", site.Build().Output(Landing), StringComparison.Ordinal);
        Assert.Equal("1:1/3, 2:2/3, 3:3/3, 2 published, False", Told(site.Drafts().Expired()));
    }

    [Fact]
    public void A_part_that_is_scheduled_keeps_the_series_open_until_its_day()
    {
        var site = TestSite.With(
            Posting.Post("2020-01-01-one", "series: {name: s, part: 1}"),
            Posting.Post("2022-01-02-two", "series: {name: s, part: 2}")
        );
        Assert.Equal("1:1/2, 1 published, False", Told(site));
        Assert.Equal("1:1/2, 2:2/2, 1 published, False", Told(site.Future()));
        Assert.Equal("1:1/2, 2:2/2, 2 published, True", Told(site.At("2022-02-01")));
    }

    [Theory]
    [InlineData("s: {title: S}\n", "1:1/5, 5:5/5, 2 published, False")]
    [InlineData("s: {title: S, planned: [{part: 7, title: x}]}\n", "1:1/7, 5:5/7, 7:7/7, 2 published, False")]
    public void The_number_of_parts_is_the_highest_of_them(string series, string told) =>
        Assert.Equal(
            told,
            Told(
                TestSite.With(
                    ("content/series.yml", series),
                    Posting.Post("2020-01-01-a", "series: {name: s, part: 1}"),
                    Posting.Post("2020-01-03-c", "series: {name: s, part: 5}")
                )
            )
        );

    [Fact]
    public void A_series_whose_parts_are_all_published_is_complete() =>
        Assert.Equal(
            "1:1/2, 2:2/2, 2 published, True",
            Told(TestSite.With(Posting.Post("2020-01-01-a", "series: s"), Posting.Post("2020-01-03-b", "series: s")))
        );

    // Each part as the page of the series, a post's head and a card say it.
    private static string Told(TestSite site) =>
        site.File(
                "themes/paper/layouts/series.html",
                "{{ for p in series.parts }}{{ p.number }}:{{ p.post ? p.post.part : "
                    + "p.number }}/{{ p.post ? p.post.series.total : series.total }}, {{ end }}"
                    + "{{ series.published_count }} published, {{ series.is_complete ? \"True\" : "
                    + "\"False\" }}<p>{{ for p in "
                    + "series.parts }}{{ p.title }} {{ end }}"
            )
            .Build()
            .Output(Landing)
            .Split("<main>\n")[1]
            .Split("<p>")[0];
}
