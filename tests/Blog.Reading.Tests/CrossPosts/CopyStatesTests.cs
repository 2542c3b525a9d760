using Blog.Model.CrossPosts;
using Blog.Reading.CrossPosts;
using Blog.Testing;

namespace Blog.Reading.Tests.CrossPosts;

public class CopyStatesTests
{
    private const string Plan = TestSite.Settings + "crossposts: {targets: {medium: {after: 3w}}}\n";

    [Theory]
    [InlineData("date: 2020-12-01", "2020-12-21", "")]
    [InlineData("date: 2020-12-01\ncrossposts: {to: medium, after: 3w}", "2020-12-21", "medium Planned 2020-12-22")]
    [InlineData("date: 2020-12-01\ncrossposts: {to: medium, after: 3w}", "2020-12-22", "medium Due 2020-12-22")]
    [InlineData("date: 2020-12-01\ncrossposts: {to: dev, after: 2020-12-05}", "2020-12-06", "dev Due 2020-12-05")]
    [InlineData("date: 2020-12-01\ncrossposts: dev", "2021-12-06", "dev Planned")]
    [InlineData(
        "date: 2020-12-01\ndraft: true\ncrossposts: {to: dev, after: 2020-12-05}",
        "2020-12-06",
        "dev Planned 2020-12-05"
    )]
    [InlineData(
        "date: 2020-12-01\ncrossposts: [https://medium.com/p/3f2a9c1b7d4e, {to: dev, after: 1w}]",
        "2020-12-09",
        "medium Published, dev Due 2020-12-08"
    )]
    public void A_copy_is_planned_due_or_published(string front, string day, string states) =>
        Assert.Equal(states, States(TestSite.Settings, front, "Text.", "", day));

    [Theory]
    [InlineData("date: 2020-12-01", "medium Due 2020-12-22")]
    [InlineData("date: 2020-12-20", "medium Planned 2021-01-10")]
    [InlineData("date: 2020-12-01\ncanonical: https://elsewhere.example/a", "")]
    [InlineData("date: 2020-12-01\ndraft: true", "")]
    [InlineData("date: 2020-12-01\ncrossposts: {to: medium, after: 2021-02-01}", "medium Planned 2021-02-01")]
    public void A_target_with_a_delay_plans_a_copy_of_every_post(string front, string states) =>
        Assert.Equal(states, States(Plan, front, "Text.", "", "2021-01-01"));

    [Fact]
    public void Reviews_and_pages_are_planned_only_where_they_say_so() =>
        Assert.Empty(
            TestSite
                .With(
                    ("content/site.yml", Plan),
                    ("content/reviews/2020-11.md", "---\ntitle: A\ndate: 2020-11-30\n---\n"),
                    ("content/pages/about.md", "---\ntitle: B\n---\n")
                )
                .Build()
                .Site.CopiesAt(new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero))
        );

    [Fact]
    public void A_copy_of_another_text_has_drifted_and_front_matter_does_not_count()
    {
        var source = TestSite
            .With(("content/posts/a.md", "---\ntitle: A\ndate: 2020-12-01\n---\nText.\n"))
            .Build()
            .Site;
        var ledger =
            "posts/a.md:\n  medium:\n    url: https://medium.com/p/3f2a9c1b7d4e\n    source: "
            + $"{source.SourceOf(source.Catalogue.Posts[0])}\n";
        Assert.Equal(
            "medium Published",
            States(TestSite.Settings, "date: 2020-12-02\ntags: [x]", "Text.\r\n\r\n", ledger, "2021-01-01")
        );
        Assert.Equal("medium Drifted", States(TestSite.Settings, "date: 2020-12-01", "Text!", ledger, "2021-01-01"));
    }

    [Fact]
    public void A_file_that_the_post_includes_is_part_of_what_it_says()
    {
        var site = TestSite.With(
            ("content/code/a.go", "package a\n"),
            ("content/posts/a.md", "---\ntitle: A\ndate: 2020-12-01\n---\n```go file=/code/a.go\n```\n")
        );
        var (one, two) = (site.Build().Site, site.File("content/code/a.go", "package b\n").Build().Site);
        Assert.NotEqual(one.SourceOf(one.Catalogue.Posts[0]), two.SourceOf(two.Catalogue.Posts[0]));
    }

    [Fact]
    public void What_a_post_says_is_looked_at_once_for_a_map_by_however_many_ask()
    {
        var built = TestSite
            .With(
                ("content/code/a.go", "package a\n"),
                ("content/posts/a.md", "---\ntitle: A\ndate: 2020-12-01\n---\n```go file=/code/a.go\n```\n")
            )
            .Build()
            .Site;
        var found = Enumerable
            .Range(0, 64)
            .AsParallel()
            .WithDegreeOfParallelism(8)
            .Select(_ => built.SourceOf(built.Catalogue.Posts[0]))
            .Distinct()
            .ToList();
        Assert.Same(Assert.Single(found), built.SourceOf(built.Catalogue.Posts[0]));
        Assert.Same(found[0], (built with { Diagnostics = [] }).SourceOf(built.Catalogue.Posts[0]));
    }

    [Theory]
    [InlineData("url: https://medium.com/p/3f2a9c1b7d4e\n    found: gone", "medium Gone")]
    [InlineData("url: https://medium.com/p/3f2a9c1b7d4e\n    found: refused", "medium Published")]
    [InlineData("id: 12\n    state: draft", "medium Planned")]
    public void The_ledger_knows_what_the_post_does_not_say(string entry, string states) =>
        Assert.Equal(
            states,
            States(
                TestSite.Settings,
                "date: 2020-12-01",
                "Text.",
                $"posts/a.md:\n  medium:\n    {entry}\n",
                "2021-01-01"
            )
        );

    [Fact]
    public void Neither_the_ledger_nor_its_texts_are_published()
    {
        var site = TestSite
            .With(
                ("content/crossposts.lock.yml", "{}\n"),
                ("content/crossposts.lock/00.md.gz", "x"),
                ("content/crossposts.lock/note.md", "x")
            )
            .Build()
            .Site;
        Assert.DoesNotContain(site.Outputs.Keys, p => p.Value.Contains("crossposts", StringComparison.Ordinal));
    }

    private static string States(string settings, string front, string text, string ledger, string day)
    {
        var site = TestSite
            .With(("content/site.yml", settings), ("content/posts/a.md", $"---\ntitle: A\n{front}\n---\n{text}\n"))
            .At(day);
        var built = (ledger.Length > 0 ? site.File("content/crossposts.lock.yml", ledger) : site).Build().Site;
        return string.Join(
            ", ",
            built
                .CopiesAt(DateTimeOffset.Parse(day + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture))
                .Select(c => $"{c.Target.Key} {c.State} {DueOf(c)}".TrimEnd())
        );
    }

    private static string? DueOf(CopyStatus copy) =>
        copy.State is CopyState.Planned or CopyState.Due
            ? copy.DueFrom?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
