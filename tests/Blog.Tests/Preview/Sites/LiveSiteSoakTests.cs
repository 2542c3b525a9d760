using Blog.Model;
using Blog.Tests.Fakes;
using Blog.Tests.Preview.Serving;

namespace Blog.Tests.Preview.Sites;

[Collection(Alone.Name)]
public class LiveSiteSoakTests
{
    private const int Edits = 1000;

    [Fact]
    public async Task Memory_does_not_grow_over_a_thousand_edits()
    {
        (string, string)[] posts = [.. Enumerable.Range(0, 20).Select(i => ($"content/posts/p{i}.md", PreviewHost.Post($"P{i}", string.Concat(Enumerable.Repeat("Some *words* of text. ", 200)))))];
        await using var host = await PreviewHost.Start(posts);
        await using var tab = await host.OpenTab("/blog/posts/p0/");
        // A tenth of them first: what is made once and kept is made then.
        for (var i = 0; i < Edits / 10; i++)
            await Edit(host, tab, i);
        var (before, kept) = (await Rested(host), host.Maker.KeptCount);
        for (var i = Edits / 10; i < Edits; i++)
            await Edit(host, tab, i);
        var after = await Rested(host);
        Assert.Equal(kept, host.Maker.KeptCount);
        Assert.InRange(after - before, long.MinValue, 4L << 20);
        Assert.Equal(50, host.Live.Current.Changes.Length);
        Assert.Empty(host.Bugs);
    }

    private static async Task Edit(PreviewHost host, LiveTab tab, int i)
    {
        // Large enough that a thousand of them kept would be seen.
        await host.Save($"content/posts/p{(i % 4 == 3 ? i % 20 : 0)}.md", PreviewHost.Post($"P{i}", string.Concat(Enumerable.Repeat($"Edit *{i}* of a text. ", 400))));
        if (i % 4 != 3)
            Assert.Contains($"P{i}", (await tab.Next("page")).GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    private static async Task<long> Rested(PreviewHost host)
    {
        // A check that is done drops what was not used since the one before: after two there is nothing left of the edits between.
        for (var i = 0; i < 2; i++)
        {
            await host.Live.Rebuild();
            await host.Until(s => s.IsChecked);
        }

        Assert.NotNull(host.Live.Page(new SitePath("index.html")));
        // Twice: what has a finalizer is collected the second time.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
