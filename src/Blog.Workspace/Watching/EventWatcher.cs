using Blog.Workspace.Disk;

namespace Blog.Workspace.Watching;

/// <summary>Takes what the operating system tells of a site's folders.</summary>
internal sealed class EventWatcher : IDisposable
{
    // A folder that goes and comes back within milliseconds may be watched too early, or as what it no longer is.
    private static readonly TimeSpan Afterthought = TimeSpan.FromMilliseconds(250);

    private readonly FileSystemWatcher _root;
    private readonly FolderEvents[] _folders;
    private readonly ITimer _again;

    /// <summary>Starts to listen. The folders that a site is made from may be missing; they are watched once they are
    /// there.</summary>
    /// <param name="site">The site.</param>
    /// <param name="clock">Tells when a folder that came back has come to rest.</param>
    /// <param name="collector">Takes what is touched.</param>
    /// <param name="refused">Told when the system runs out of room to tell of changes; from then on some may be
    /// missed.</param>
    /// <exception cref="IOException">The system has no room for more watches, or does not offer them for these
    /// folders.</exception>
    public EventWatcher(SiteFolder site, TimeProvider clock, ChangeCollector collector, Action<IOException> refused)
    {
        _folders = [.. ContentWalk.Folders.Select(folder => new FolderEvents(site, folder, collector, refused))];
        _again = clock.CreateTimer(_ => RestartAll(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _root = new FileSystemWatcher(site.RealPath)
        {
            NotifyFilter = NotifyFilters.DirectoryName | NotifyFilters.FileName,
        };
        _root.Created += (_, change) => Restart(change.Name);
        _root.Deleted += (_, change) => Restart(change.Name);
        _root.Renamed += (_, change) =>
        {
            Restart(change.OldName);
            Restart(change.Name);
        };
        _root.Error += (_, _) => RestartAll();
        try
        {
            _root.EnableRaisingEvents = true;
            foreach (var folder in _folders)
                folder.Start();
        }
        catch (IOException)
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        _root.Dispose();
        _again.Dispose();
        foreach (var folder in _folders)
            folder.Dispose();
    }

    private void Restart(string? name)
    {
        foreach (var folder in _folders.Where(f => f.Folder == name))
        {
            folder.Restart();
            _again.Change(Afterthought, Timeout.InfiniteTimeSpan);
        }
    }

    private void RestartAll()
    {
        foreach (var folder in _folders)
            folder.Restart();
    }
}
