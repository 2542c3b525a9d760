using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Watching;
using Microsoft.Extensions.Time.Testing;

namespace Blog.Workspace.Tests.Watching;

public sealed class SiteWatcherTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public async Task Where_the_system_has_no_room_for_watches_the_files_are_looked_at_and_the_author_is_told()
    {
        var said = new List<string>();
        var clock = new FakeTimeProvider();
        await using var watcher = SiteWatcher.Start(
            Site,
            clock,
            (_, _) => throw new IOException("The limit has been reached."),
            said.Add
        );
        Assert.StartsWith(
            "The system does not report all changes (The limit has been reached). "
                + "The files are looked at every half second instead.",
            Assert.Single(said),
            StringComparison.Ordinal
        );
        if (OperatingSystem.IsLinux())
            Assert.Contains("sysctl fs.inotify.max_user_watches=", said[0], StringComparison.Ordinal);
        Assert.True((await NextAsync(watcher, clock)).IsWholeSite);
        _folder.Write("site/content/a.md", "x");
        Assert.Equal(["content/a.md"], (await NextAsync(watcher, clock)).Touched.Select(p => p.Value));
    }

    [Fact]
    public async Task A_system_that_stops_telling_is_looked_after_in_the_same_way_and_only_once()
    {
        var said = new List<string>();
        Action<IOException> refuse = _ => { };
        var source = new Source();
        await using (
            var watcher = SiteWatcher.Start(
                Site,
                new FakeTimeProvider(),
                (_, refused) =>
                {
                    refuse = refused;
                    return source;
                },
                said.Add
            )
        )
        {
            Assert.Empty(said);
            refuse(new IOException("x"));
            refuse(new IOException("x"));
            Assert.Single(said);
            Assert.False(source.IsDisposed);
        }

        Assert.True(source.IsDisposed);
    }

    [Fact]
    public async Task The_channel_is_completed_when_the_watcher_ends()
    {
        var watcher = SiteWatcher.Start(Site, TimeProvider.System, polls: false, _ => { });
        await watcher.DisposeAsync();
        await watcher.Changes.Completion.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    public void Dispose() => _folder.Dispose();

    private SiteFolder Site => SiteFolder.At(_folder.Root)!;

    private static async Task<ChangeBatch> NextAsync(SiteWatcher watcher, FakeTimeProvider clock)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            if (watcher.Changes.TryRead(out var batch))
                return batch;
            clock.Advance(TimeSpan.FromMilliseconds(20));
            await Task.Delay(1, limit.Token);
        }
    }

    private sealed class Source : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
