using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Watching;

/// <summary>
/// Looks at all files of a site at intervals, by length and time: for network shares, whose systems report no events.
/// </summary>
internal sealed class PollingWatcher : IAsyncDisposable
{
    /// <summary>How long it waits between two looks.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    // The clock of FAT has steps of two seconds; no other that is in use is coarser.
    private static readonly TimeSpan CoarsestClock = TimeSpan.FromSeconds(2);

    private readonly SiteFolder _site;
    private readonly ChangeCollector _collector;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _looking;

    private PollingWatcher(SiteFolder site, ChangeCollector collector, TimeProvider clock)
    {
        (_site, _collector, _clock) = (site, collector, clock);
        var timer = new PeriodicTimer(Pause, clock);
        var first = Look();
        _looking = Task.Run(() => LookOnAsync(timer, first));
    }

    /// <summary>Looks for the first time, and from then on in the background.</summary>
    public static PollingWatcher Start(SiteFolder site, ChangeCollector collector, TimeProvider clock) =>
        new(site, collector, clock);

    /// <summary>Stops looking.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        try
        {
            await _looking;
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }

        _end.Dispose();
    }

    private async Task LookOnAsync(PeriodicTimer timer, Dictionary<ContentPath, PolledFile> before)
    {
        using (timer)
        {
            while (await timer.WaitForNextTickAsync(_end.Token))
            {
                var now = Look();
                foreach (var path in Different(before, now))
                    _collector.Touch(path);
                before = now;
            }
        }
    }

    private Dictionary<ContentPath, PolledFile> Look()
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        var files = new Dictionary<ContentPath, PolledFile>();
        foreach (var path in ContentWalk.Of(_site).Files)
        {
            var file = new FileInfo(_site.PathOf(path.Value));
            if (file.LinkTarget is not null)
                file = new FileInfo(RealPath.Of(file.FullName) ?? file.FullName);
            if (file.Exists)
                files.Add(
                    path,
                    new PolledFile(
                        new FileStamp(file.Length, file.LastWriteTimeUtc),
                        now - file.LastWriteTimeUtc > CoarsestClock
                    )
                );
        }

        return files;
    }

    private static IEnumerable<ContentPath> Different(
        Dictionary<ContentPath, PolledFile> before,
        Dictionary<ContentPath, PolledFile> now
    ) =>
        now.Where(f => !before.TryGetValue(f.Key, out var then) || then != f.Value)
            .Select(f => f.Key)
            .Concat(before.Keys.Where(path => !now.ContainsKey(path)));
}

/// <summary>A file as polling sees it.</summary>
/// <param name="Stamp">Its length and time.</param>
/// <param name="IsSettled">
/// Whether it was last written long enough ago: clocks of disks are coarse, and a file that is written twice within one
/// tick looks the same after both. When it becomes settled, it is read again.
/// </param>
internal readonly record struct PolledFile(FileStamp Stamp, bool IsSettled);
