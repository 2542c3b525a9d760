using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Watching;
using Microsoft.Extensions.Time.Testing;

namespace Blog.Workspace.Tests.Watching;

public sealed class PollingWatcherTests : IAsyncDisposable
{
    private readonly TestFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private SiteWatcher? _watcher;

    [Fact]
    public async Task Files_that_come_change_and_go_are_seen_at_the_next_look()
    {
        _folder.Write("site/content/a.md", "a");
        _folder.Write("site/content/b.md", "b");
        _folder.Age("site");
        Start();
        _folder.Write("site/content/a.md", "longer");
        File.Delete(_folder.PathOf("site/content/b.md"));
        _folder.Write("site/themes/paper/new.css", "c");
        _folder.Age("site");
        Assert.Equal(["content/a.md", "content/b.md", "themes/paper/new.css"], await NextAsync());
    }

    [Fact]
    public async Task A_file_written_twice_within_a_tick_of_its_disk_is_looked_into_once_more()
    {
        _folder.Write("site/content/a.md", "one");
        _folder.Age("site");
        var tick = _clock.GetUtcNow().UtcDateTime;
        File.SetLastWriteTimeUtc(_folder.PathOf("site/content/a.md"), tick);
        Start();
        _folder.Write("site/content/a.md", "two");
        File.SetLastWriteTimeUtc(_folder.PathOf("site/content/a.md"), tick);
        Assert.Equal(["content/a.md"], await NextAsync());
    }

    [Fact]
    public async Task What_a_link_leads_to_is_looked_at()
    {
        _folder.Write("site/shared/a.md", "one");
        _folder.Link("site/content/a.md", "../shared/a.md");
        _folder.Age("site/shared");
        _folder.Age("site/content");
        Start();
        _folder.Write("site/shared/a.md", "other");
        Assert.Equal(["content/a.md"], await NextAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_watcher is not null)
            await _watcher.DisposeAsync();
        _folder.Dispose();
    }

    private void Start() => _watcher = SiteWatcher.Start(SiteFolder.At(_folder.Root)!, _clock, polls: true, _ => { });

    private async Task<IEnumerable<string>> NextAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            if (_watcher!.Changes.TryRead(out var batch))
                return batch.Touched.Select(p => p.Value);
            _clock.Advance(TimeSpan.FromMilliseconds(20));
            await Task.Delay(1, limit.Token);
        }
    }
}
