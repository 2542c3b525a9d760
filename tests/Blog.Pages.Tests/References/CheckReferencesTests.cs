using Blog.Engine;
using Blog.Engine.Content;
using Blog.Testing;
using Blog.Text;

namespace Blog.Pages.Tests.References;

public class CheckReferencesTests
{
    private static readonly TestSite Site = TestSite.With(
        Posting.Post("2020-01-01-a", "", "[b](post:b#head)"),
        Posting.Post("2020-01-02-b", "", "## Head"),
        Posting.Post("2020-01-03-c", "draft: true", "Text")
    );

    [Fact]
    public void The_map_renders_no_text_and_the_check_all()
    {
        var site = SiteBuilder.Map(Site.Request(), new KeptResults(), TimeProvider.System);
        var documents = site.Catalogue.Listed.AddRange(site.Catalogue.HeldBack);
        Assert.DoesNotContain(documents, d => d.Parsed.LateBody.IsValueCreated);
        SiteBuilder.Check(site, CancellationToken.None);
        Assert.All(documents, d => Assert.True(d.Parsed.LateBody.IsValueCreated));
    }

    [Fact]
    public void A_heading_that_goes_is_missed_by_a_document_that_did_not_change()
    {
        var kept = new KeptResults();
        var store = (MemoryContentStore)Site.Request().Content;
        Assert.Empty(Check(store, kept));
        var (path, text) = Posting.Post("2020-01-02-b", "", "## Other");
        var found = Assert.Single(
            Check(store.With(new ContentPath(path), System.Text.Encoding.UTF8.GetBytes(text)), kept)
        );
        Assert.Equal("content/posts/2020-01-01-a.md", found.Location.Path.Value);
    }

    [Theory]
    [InlineData("[x](gone.md)", "internal", "BLOG060")]
    [InlineData("[x](post:gone)", "internal", "BLOG065")]
    [InlineData("[x](post:b#gone)", "anchors", "BLOG061")]
    [InlineData("![x](gone.png)", "images", "BLOG062")]
    [InlineData("[x](post:c)", "unpublished", "BLOG064")]
    [InlineData("[x](/old.bak)", "unpublished", "BLOG146")]
    [InlineData("```csharp file=gone.cs\n```", "includes", "BLOG055")]
    [InlineData("```csharp file=/x.cs region=gone\n```", "includes", "BLOG056")]
    [InlineData("::: include src=2020-01-03-c.md\n:::", "includes", "BLOG066")]
    [InlineData("https://example.org/", "cards", "BLOG110")]
    public void Settings_decide_how_bad_a_reference_is(string text, string kind, string id)
    {
        var site = Site.File("content/x.cs", "x")
            .File("content/old.bak", "x")
            .File("content/posts/2020-01-01-a.md", $"---\ntitle: A\n---\n{text}\n");
        foreach (var (word, severity) in new[] { ("error", 2), ("warning", 1), ("off", 0) })
        {
            var found = Assert.Single(
                site.File("content/site.yml", TestSite.Settings + $"links: {{{kind}: {word}}}\n")
                    .Build()
                    .Site.Diagnostics
            );
            Assert.Equal((id, (DiagnosticSeverity)severity), (found.Id, found.Severity));
        }
    }

    [Fact]
    public void Marks_in_the_code_of_a_file_and_the_notes_of_the_post_belong_together()
    {
        var built = Site.File("content/x.go", "a() // (1)\nb() // (3)\n")
            .File(
                "content/posts/2020-01-01-a.md",
                "---\ntitle: A\n---\n```go annotate file=/x.go\n```\n\n1. One.\n2. Two.\n"
            )
            .Build();

        Assert.Equal(
            [("BLOG188", 4, 7), ("BLOG189", 8, 1)],
            built.Site.Diagnostics.Select(d => (d.Id, d.Location.Line, d.Location.Column)).Order()
        );
    }

    [Fact]
    public void A_level_holds_for_its_own_kind_and_for_the_menu_and_series_too()
    {
        var settings =
            TestSite.Settings + "menu: [{title: A, url: /gone/}]\nlinks: {internal: warning, anchors: off}\n";
        var built = TestSite
            .With(
                ("content/site.yml", settings),
                Posting.Post("2020-01-01-a", "series: s", "[x](gone.md) ![y](gone.png) [z](#gone)"),
                ("content/series.yml", "s:\n  title: S\n  introduction: \"[x](gone.md)\"\n")
            )
            .Build();
        Assert.Equal(
            [
                "content/posts/2020-01-01-a.md Warning BLOG060",
                "content/posts/2020-01-01-a.md Error BLOG062",
                "content/posts/2020-01-01-a.md Information BLOG061",
                "content/series.yml Warning BLOG060",
                "content/site.yml Warning BLOG060",
            ],
            built.Site.Diagnostics.Select(d => $"{d.Location.Path} {d.Severity} {d.Id}")
        );
    }

    [Fact]
    public void A_changed_level_holds_at_once_for_documents_that_did_not_change()
    {
        var kept = new KeptResults();
        var store = (MemoryContentStore)Site.Without("content/posts/2020-01-02-b.md").Request().Content;
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(Check(store, kept)).Severity);
        var settings = System.Text.Encoding.UTF8.GetBytes(TestSite.Settings + "links: {internal: warning}\n");
        var changed = store.With(new ContentPath("content/site.yml"), settings);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(Check(changed, kept)).Severity);
    }

    [Theory]
    [InlineData("[x](gone.md#part)", "href=\"/posts/a/gone.md#part\"")]
    [InlineData("[x](/gone/?a=b)", "href=\"/gone/?a=b\"")]
    [InlineData("[x](post:gone)", "href=\"/gone/\"")]
    [InlineData("[x](post:/evil.example)", "href=\"/evil.example/\"")]
    [InlineData("[x](post:b#gone)", "href=\"/posts/b/#gone\"")]
    [InlineData("![x](gone.png)", "src=\"/posts/a/gone.png\"")]
    [InlineData("[x](post:c)", "href=\"/posts/c/\"")]
    public void A_reference_that_is_off_is_published_as_it_is_written(string text, string expected)
    {
        var built = Site.File("content/posts/2020-01-01-a.md", $"---\ntitle: A\n---\n{text}\n")
            .File(
                "content/site.yml",
                TestSite.Settings + "links: {internal: off, anchors: off, images: off, unpublished: off}\n"
            )
            .Build();
        Assert.DoesNotContain(built.Mistakes, d => d.Severity != DiagnosticSeverity.Information);
        Assert.Contains(expected, built.Output("posts/a/index.html"), StringComparison.Ordinal);
        Assert.False(built.Has("posts/c/index.html"));
    }

    [Fact]
    public void A_check_that_is_cancelled_says_so_and_leaves_the_next_one_whole()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var site = SiteBuilder.Map(
            Site.Without("content/posts/2020-01-02-b.md").Request(),
            new KeptResults(),
            TimeProvider.System
        );
        Assert.ThrowsAny<OperationCanceledException>(() => SiteBuilder.Check(site, cancelled.Token));
        Assert.Single(SiteBuilder.Check(site, CancellationToken.None));
    }

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Check(
        MemoryContentStore store,
        KeptResults kept
    ) =>
        SiteBuilder.Check(
            SiteBuilder.Map(Site.Request() with { Content = store }, kept, TimeProvider.System),
            CancellationToken.None
        );

    [Fact]
    public void Files_that_include_others_ten_times_each_are_stopped_with_the_chain()
    {
        var site = TestSite.With(Posting.Post("2020-01-01-a", "", "Before.\n\n::: include src=/inc/0.md\n:::"));
        for (var level = 0; level < 8; level++)
            site = site.File(
                $"content/inc/{level}.md",
                string.Concat(Enumerable.Repeat($"::: include src=/inc/{level + 1}.md\n:::\n\n", 10))
            );
        var built = site.File("content/inc/8.md", "word\n").Build();
        var stopped = Assert.Single(built.Mistakes);
        Assert.Equal(("BLOG195", "content/posts/2020-01-01-a.md:7:5"), (stopped.Id, stopped.Location.ToString()));
        Assert.Equal("content/inc/0.md:1:5", stopped.Notes[0].Location!.ToString());
        Assert.Equal("content/inc/7.md", stopped.Notes[^1].Location!.Path.Value);
    }

    [Fact]
    public void A_long_file_that_is_included_again_and_again_is_stopped()
    {
        var site = TestSite.With(
            ("content/long.txt", new string('a', 3_000_000)),
            Posting.Post("2020-01-01-a", "", string.Concat(Enumerable.Repeat("```text file=/long.txt\n```\n\n", 3)))
        );
        Assert.Equal(
            ["BLOG195 content/posts/2020-01-01-a.md:11:14"],
            site.Build().Mistakes.Select(m => $"{m.Id} {m.Location}")
        );
    }

    [Fact]
    public void A_hundred_includes_are_none_too_many() =>
        Assert.Empty(
            TestSite
                .With(
                    ("content/one.md", "word\n"),
                    Posting.Post(
                        "2020-01-01-a",
                        "",
                        string.Concat(Enumerable.Repeat("::: include src=/one.md\n:::\n\n", 100))
                    )
                )
                .Build()
                .Diagnostics
        );
}
