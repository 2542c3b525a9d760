using System.Text;
using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Watching;

namespace Blog.Workspace.Tests.Watching;

/// <summary>A site whose files are watched, and a snapshot that follows the watcher.</summary>
internal sealed class WatchedFolder : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly SiteWatcher _watcher;

    public WatchedFolder(TestFolder folder)
    {
        Site = SiteFolder.At(folder.Root)!;
        _watcher = SiteWatcher.Start(Site, TimeProvider.System, polls: false, Said.Add);
        Snapshot = ContentSnapshot.Take(Site, TimeProvider.System);
    }

    public SiteFolder Site { get; }

    public List<string> Said { get; } = [];

    public ContentSnapshot Snapshot { get; private set; }

    /// <summary>Takes the next batch.</summary>
    public async Task<ChangeBatch> NextAsync()
    {
        using var limit = new CancellationTokenSource(Longest);
        var batch = await _watcher.Changes.ReadAsync(limit.Token);
        Snapshot = batch.IsWholeSite ? Snapshot.Rescanned() : Snapshot.With(batch.Touched);
        return batch;
    }

    /// <summary>Takes batches until the snapshot shows what is on the disk.</summary>
    /// <returns>What the snapshot showed after each batch.</returns>
    public async Task<IReadOnlyList<string>> CatchUpAsync()
    {
        var shown = new List<string>();
        while (PictureOf(Snapshot) != PictureOf(ContentSnapshot.Take(Site, TimeProvider.System)))
        {
            await NextAsync();
            shown.Add(PictureOf(Snapshot));
        }

        return shown;
    }

    /// <summary>All that a snapshot has to say.</summary>
    public static string PictureOf(ContentSnapshot snapshot) =>
        string.Join(
            '\n',
            snapshot
                .Files.Select(path =>
                {
                    var content = snapshot.Read(path);
                    return $"{path} {content.Problem?.Message}{Encoding.UTF8.GetString(content.Bytes.Span)}";
                })
                .Concat(snapshot.Problems.Select(p => $"{p.Location.Path}: {p.Message}"))
        );

    public ValueTask DisposeAsync() => _watcher.DisposeAsync();
}
