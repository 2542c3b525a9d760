using Blog.Disk;
using Blog.Preview.Watching;
using Blog.Tests.Fakes;

namespace Blog.Tests.Preview.Watching;

public sealed class SiteWatcherTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public async Task A_file_written_in_place_is_told()
    {
        _folder.Write("site/content/a.md", "one");
        await using var watcher = SiteWatcher.Start(SiteFolder.At(_folder.Root)!, TimeProvider.System, polls: false, _ => { });
        _folder.Write("site/content/a.md", "two");
        var batch = await watcher.Changes.ReadAsync(new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token);
        Assert.Equal(["content/a.md"], batch.Touched.Select(p => p.Value));
    }

    public void Dispose() => _folder.Dispose();
}
