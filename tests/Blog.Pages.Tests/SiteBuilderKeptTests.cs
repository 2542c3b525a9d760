using System.Text;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Reading.Documents;
using Blog.Testing;
using Blog.Text;

namespace Blog.Pages.Tests;

public class SiteBuilderKeptTests
{
    private static readonly TestSite Site = TestSite.With(Posting.Post("2020-01-01-a"), Posting.Post("2020-01-02-b"));

    [Fact]
    public void A_second_build_makes_nothing_anew_and_gives_the_same_bytes()
    {
        var kept = new KeptResults();
        var first = Site.Build(kept);
        var count = kept.Count;
        var second = Site.Build(kept);
        Assert.Equal(count, kept.Count);
        Assert.Same(first.Site.Catalogue.Listed[0].Body, second.Site.Catalogue.Listed[0].Body);
        Assert.All(first.Paths, p => Assert.Equal(first.Output(p), second.Output(p)));
    }

    [Fact]
    public void An_edit_makes_one_document_anew_and_the_old_one_is_dropped()
    {
        var kept = new KeptResults();
        var first = Site.Build(kept);
        kept.DropUnused();
        var count = kept.Count;
        var (path, text) = Posting.Post("2020-01-02-b", "", "Changed.");
        var second = Site.File(path, text).Build(kept);
        kept.DropUnused();
        Assert.Equal(count, kept.Count);
        Assert.NotSame(first.Site.Catalogue.Listed[0].Body, second.Site.Catalogue.Listed[0].Body);
        Assert.Same(first.Site.Catalogue.Listed[1].Body, second.Site.Catalogue.Listed[1].Body);
    }

    [Fact]
    public void A_thousand_edits_keep_no_more_than_one()
    {
        var kept = new KeptResults();
        var files = (MemoryContentStore)Site.Request().Content;
        var after = new List<(int Kept, WeakReference<SitePost> Post)>();
        for (var i = 0; i < 1000; i++)
            after.Add(EditAndCheck(files, kept, i));
        GC.Collect();
        Assert.Equal(after[1].Kept, after[^1].Kept);
        Assert.InRange(after.Count(a => a.Post.TryGetTarget(out _)), 0, 3);
    }

    // Of its own, so that no local of the loop holds what it made.
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (int Kept, WeakReference<SitePost> Post) EditAndCheck(
        MemoryContentStore files,
        KeptResults kept,
        int edit
    )
    {
        var (path, text) = Posting.Post("2020-01-02-b", "tags: [x]\nseries: s", $"Edit {edit}.\n\n## Part {edit}");
        var site = SiteBuilder.Map(
            Site.Request() with
            {
                Content = files.With(new ContentPath(path), Encoding.UTF8.GetBytes(text)),
            },
            kept,
            TimeProvider.System
        );
        SiteBuilder.Check(site, CancellationToken.None);
        kept.DropUnused();
        return (kept.Count, new WeakReference<SitePost>(site.Catalogue.Find(new ContentPath(path))!));
    }
}
