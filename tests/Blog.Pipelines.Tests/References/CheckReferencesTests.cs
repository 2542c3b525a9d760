using Blog.Pipelines.Content;
using Blog.Pipelines.Engine;
using Blog.Testing;
using Blog.Text;

namespace Blog.Pipelines.Tests.References;

public class CheckReferencesTests
{
    private static readonly TestSite Site = TestSite.With(
        Posting.Post("2020-01-01-a", "", "[b](post:b#head)"), Posting.Post("2020-01-02-b", "", "## Head"), Posting.Post("2020-01-03-c", "draft: true", "</div"));

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
        var found = Assert.Single(Check(store.With(new ContentPath(path), System.Text.Encoding.UTF8.GetBytes(text)), kept));
        Assert.Equal("content/posts/2020-01-01-a.md", found.Location.Path.Value);
    }

    [Fact]
    public void A_check_that_is_cancelled_says_so_and_leaves_the_next_one_whole()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var site = SiteBuilder.Map(Site.Without("content/posts/2020-01-02-b.md").Request(), new KeptResults(), TimeProvider.System);
        Assert.ThrowsAny<OperationCanceledException>(() => SiteBuilder.Check(site, cancelled.Token));
        Assert.Single(SiteBuilder.Check(site, CancellationToken.None));
    }

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Check(MemoryContentStore store, KeptResults kept) =>
        SiteBuilder.Check(SiteBuilder.Map(Site.Request() with { Content = store }, kept, TimeProvider.System), CancellationToken.None);
}
