using System.Diagnostics;
using Blog.Preview.Tests.Fakes;
using Blog.Preview.Tests.Serving;
using Blog.Text;

namespace Blog.Preview.Tests.Sites;

[Collection(Alone.Name)]
public class LiveSiteSoakTests
{
    private const int Edits = 1000;
    private const int EditsOfAllKinds = 400;
    private const long MostMemory = 4L << 20;
    private const int MostThreads = 40;
    private const int MostHandles = 100;

    [Fact]
    public async Task Memory_does_not_grow_over_a_thousand_edits()
    {
        (string, string)[] posts =
        [
            .. Enumerable
                .Range(0, 20)
                .Select(i =>
                    (
                        $"content/posts/p{i}.md",
                        PreviewHost.Post($"P{i}", string.Concat(Enumerable.Repeat("Some *words* of text. ", 200)))
                    )
                ),
        ];
        await using var host = await PreviewHost.StartAsync(posts);
        await using var tab = await host.OpenTabAsync("/blog/posts/p0/");
        // A tenth of them first: what is made once and kept is made then.
        for (var i = 0; i < Edits / 10; i++)
            await EditAsync(host, tab, i);
        var (before, kept) = (await RestedAsync(host), host.Kept.Count);
        for (var i = Edits / 10; i < Edits; i++)
            await EditAsync(host, tab, i);
        var after = await RestedAsync(host);
        // The memory is that of the whole process: garbage of other tests is collected in time, that of the edits
        // stays.
        for (var tries = 0; tries < 20 && after - before > MostMemory; tries++)
        {
            await Task.Delay(500, TestContext.Current.CancellationToken);
            after = await RestedAsync(host);
        }

        Assert.Equal(kept, host.Kept.Count);
        Assert.InRange(after - before, long.MinValue, MostMemory);
        Assert.Equal(50, host.Live.Current.Changes.Length);
        Assert.Empty(host.Bugs);
    }

    [Fact]
    public async Task Hundreds_of_edits_of_all_kinds_leave_nothing_behind()
    {
        var posts = Enumerable
            .Range(0, 200)
            .Select(i =>
                (
                    $"content/posts/many/{i}.md",
                    $"---\ntitle: Post {i}\ndate: 2020-01-01\ntags: "
                        + $"[t{i % 7}]\n---\nSome *words* and [a link](post:a).\n"
                )
            );
        await using var site = new EditedSite(SiteEdits.Start.Concat(posts), PreviewHost.Moment);
        site.Open("index.html");
        for (var i = 0; i < EditsOfAllKinds / 10; i++)
            await EditAnythingAsync(site, i);
        var before = await UsedAsync(site);
        for (var i = EditsOfAllKinds / 10; i < EditsOfAllKinds; i++)
            await EditAnythingAsync(site, i);
        var after = await UsedAsync(site);
        // Threads and handles are those of the whole process, in which other tests end: one for each edit would be
        // hundreds.
        for (
            var tries = 0;
            tries < 20
                && (
                    after.Memory - before.Memory > MostMemory
                    || after.Threads - before.Threads > MostThreads
                    || after.Handles - before.Handles > MostHandles
                );
            tries++
        )
        {
            await Task.Delay(500, TestContext.Current.CancellationToken);
            after = await UsedAsync(site);
        }

        Assert.Equal(before.Kept, after.Kept);
        Assert.InRange(after.Memory - before.Memory, long.MinValue, MostMemory);
        Assert.InRange(after.Threads - before.Threads, int.MinValue, MostThreads);
        Assert.InRange(after.Handles - before.Handles, int.MinValue, MostHandles);
        Assert.Empty(site.Bugs);
    }

    private static async Task EditAnythingAsync(EditedSite site, int i)
    {
        if (i % 10 == 3)
            site.Write(
                "content/posts/2020-01-01-a.md",
                $"---\ntitle: Edit {i}\ntags: [x, e{i}]\nseries: {{name: s, part: "
                    + $"{1 + (i % 5)}}}\nslug: a\n---\n## Head\n"
            );
        else if (i % 10 == 5)
            site.Write(
                "content/_theme/layouts/post.html",
                $"<h1>{{{{ post.title }}}}</h1>{{{{ post.content }}}}<p>{i}</p>\n"
            );
        else if (i % 10 == 7)
            site.Write(
                "content/site.yml",
                $"title: Notes {i}\nbase_url: https://notes.example/\nauthors: [{{name: Ann}}]\n"
            );
        else if (i % 10 is 1 or 6)
            site.Write(
                $"content/posts/many/new{i / 10}.md",
                i % 10 == 6 ? null : $"---\ntitle: New {i}\ndate: 2020-02-02\n---\nNew.\n"
            );
        else
            site.Write(
                $"content/posts/many/{i % 200}.md",
                $"---\ntitle: Post {i % 200}\ndate: 2020-01-01\n---\nEdit {i}. {new string('x', 2000)}\n"
            );
        var version = site.Live.Current.Version;
        site.Tell();
        await site.UntilAsync(s => s.Changes is [{ } newest, ..] && newest.Version > version);
        if (i % 50 == 0)
            await site.CheckedAsync();
    }

    private static async Task<(long Memory, int Kept, int Threads, int Handles)> UsedAsync(EditedSite site)
    {
        for (var i = 0; i < 2; i++)
        {
            await site.Live.RebuildAsync();
            await site.CheckedAsync();
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        var handles = Directory.Exists("/proc/self/fd") ? Directory.GetFiles("/proc/self/fd").Length : 0;
        var used = (GC.GetTotalMemory(forceFullCollection: true), site.Kept.Count, process.Threads.Count, handles);
        TestContext.Current.TestOutputHelper?.WriteLine($"{used}");
        return used;
    }

    private static async Task EditAsync(PreviewHost host, LiveTab tab, int i)
    {
        // Large enough that a thousand of them kept would be seen.
        await host.SaveAsync(
            $"content/posts/p{(i % 4 == 3 ? i % 20 : 0)}.md",
            PreviewHost.Post($"P{i}", string.Concat(Enumerable.Repeat($"Edit *{i}* of a text. ", 400)))
        );
        if (i % 4 != 3)
            Assert.Contains(
                $"P{i}",
                (await tab.NextAsync("page")).GetProperty("html").GetString(),
                StringComparison.Ordinal
            );
    }

    private static async Task<long> RestedAsync(PreviewHost host)
    {
        // A check drops all that was not used since the one before: after two, nothing is left of the edits.
        for (var i = 0; i < 2; i++)
        {
            await host.Live.RebuildAsync();
            await host.UntilAsync(s => s.IsChecked);
        }

        Assert.NotNull(host.Live.Page(new SitePath("index.html")));
        // Twice: objects with finalizers are collected the second time.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
