using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Watching;

namespace Blog.Workspace.Tests.Watching;

public sealed class FolderEventsTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly List<string> _refused = [];
    private readonly ChangeCollector _collector;
    private readonly FolderEvents _events;

    public FolderEventsTests()
    {
        var site = SiteFolder.At(_folder.Root)!;
        _collector = new ChangeCollector(TimeProvider.System, new SaveInProgress(site));
        _events = new FolderEvents(site, "content", _collector, refusal => _refused.Add(refusal.Message));
        _events.Start();
    }

    [Fact]
    public async Task When_events_are_lost_the_whole_site_is_looked_at_and_listening_goes_on()
    {
        _events.Fail(new InternalBufferOverflowException());
        Assert.True((await NextAsync()).IsWholeSite);
        _folder.Write("site/content/a.md", "x");
        Assert.Equal(["content/a.md"], (await NextAsync()).Touched.Select(p => p.Value));
        Assert.Empty(_refused);
    }

    [Fact]
    public void When_there_is_no_room_for_watches_that_is_told()
    {
        _events.Fail(new IOException("The limit has been reached."));
        Assert.Equal(["The limit has been reached."], _refused);
    }

    // The event of Windows when the folder itself is deleted.
    [Fact]
    public async Task When_listening_broke_off_it_starts_anew()
    {
        _events.Fail(new System.ComponentModel.Win32Exception(5));
        Assert.True((await NextAsync()).IsWholeSite);
        _folder.Write("site/content/a.md", "x");
        Assert.Equal(["content/a.md"], (await NextAsync()).Touched.Select(p => p.Value));
        Assert.Empty(_refused);
    }

    [Fact]
    public async Task A_folder_that_is_gone_is_no_lack_of_room()
    {
        Directory.Move(_folder.PathOf("site/content"), _folder.PathOf("aside"));
        _events.Fail(new FileNotFoundException());
        Assert.True((await NextAsync()).IsWholeSite);
        Assert.Empty(_refused);
    }

    [Fact]
    public void Nothing_starts_after_the_end()
    {
        _events.Dispose();
        _events.Restart();
        _events.Dispose();
        Assert.Empty(_refused);
    }

    public void Dispose()
    {
        _events.Dispose();
        _collector.Dispose();
        _folder.Dispose();
    }

    private async Task<ChangeBatch> NextAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return await _collector.Batches.ReadAsync(limit.Token);
    }
}
