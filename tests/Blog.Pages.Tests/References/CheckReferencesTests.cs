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
