using Blog.Workspace.Disk;

namespace Blog.Workspace.Watching;

/// <summary>Listens to the events of the operating system for a site's folders.</summary>
internal sealed class EventWatcher : IDisposable
{
    // A folder that goes and comes back within milliseconds may be watched too early, or under its old identity.
    private static readonly TimeSpan Afterthought = TimeSpan.FromMilliseconds(250);

    private readonly FileSystemWatcher _root;
    private readonly FolderEvents[] _folders;
    private readonly ITimer _again;

    /// <summary>
    /// Starts to listen. The folders that a site is made from may be missing; they are watched once they are there.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="clock">The clock for the wait after a folder came back.</param>
    /// <param name="collector">Collects the changes.</param>
    /// <param name="refused">
    /// Called when the system runs out of room for events; from then on some may be missed.
    /// </param>
    /// <exception cref="IOException">
    /// The system has no room for more watches, or does not offer them for these folders.
    /// </exception>
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
