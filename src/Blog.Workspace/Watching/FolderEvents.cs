using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Watching;

/// <summary>
/// Listens to the events of the operating system for one of a site's folders. The folder may be deleted and made again.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="folder">The folder, <c>content</c> or <c>themes</c>.</param>
/// <param name="collector">Collects the changes.</param>
/// <param name="refused">Called when the system has no room for more watches.</param>
internal sealed class FolderEvents(
    SiteFolder site,
    string folder,
    ChangeCollector collector,
    Action<IOException> refused
) : IDisposable
{
    private const int Buffer = 64 * 1024;

    private readonly Lock _gate = new();
    private FileSystemWatcher? _watcher;
    private bool _isEnded;

    /// <summary>The folder's name.</summary>
    public string Folder => folder;

    /// <summary>Starts to listen if the folder is there.</summary>
    /// <exception cref="IOException">The system has no room for more watches, or does not offer them.</exception>
    public void Start()
    {
        // A link among the folders above is another name of the place; the system needs the real path.
        if (
            RealPath.Of(site.PathOf(folder)) is not { } real
            || !Directory.Exists(real)
            || !RealPath.IsWithin(site.RealPath, real)
        )
            return;
        var watcher = new FileSystemWatcher(real)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = Buffer,
            NotifyFilter =
                NotifyFilters.FileName
                | NotifyFilters.DirectoryName
                | NotifyFilters.LastWrite
                | NotifyFilters.Size
                | NotifyFilters.CreationTime,
        };
        watcher.Created += (_, change) => Touch(change.Name);
        watcher.Deleted += (_, change) => Miss(change.Name);
        watcher.Changed += (_, change) => TouchFile(change.Name);
        watcher.Renamed += (_, change) => Rename(change.OldName, change.Name);
        watcher.Error += (_, error) => Fail(error.GetException());
        lock (_gate)
        {
            if (!_isEnded)
            {
                _watcher = watcher;
                watcher.EnableRaisingEvents = true;
                return;
            }
        }

        watcher.Dispose();
    }

    /// <summary>
    /// Starts to listen again, because the folder appeared, went, or the system lost track of it. Anything may have
    /// changed meanwhile.
    /// </summary>
    public void Restart()
    {
        FileSystemWatcher? old;
        lock (_gate)
            (old, _watcher) = (_watcher, null);
        old?.Dispose();
        try
        {
            Start();
        }
        catch (IOException refusal) when (!IsGone(refusal))
        {
            refused(refusal);
        }
        catch (IOException)
        {
            // Gone again since it was seen; the watcher above reports when it comes back.
        }
        catch (ArgumentException)
        {
            // The same, seen a moment earlier.
        }

        collector.TouchAll();
    }

    /// <summary>Handles lost events, or the end of events from the system.</summary>
    public void Fail(Exception failure)
    {
        if (failure is InternalBufferOverflowException)
            collector.TouchAll();
        else if (failure is IOException refusal && !IsGone(refusal))
            refused(refusal);
        else
            Restart();
    }

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        FileSystemWatcher? old;
        lock (_gate)
            (old, _watcher, _isEnded) = (_watcher, null, true);
        old?.Dispose();
    }

    private void Rename(string? from, string? to)
    {
        // Editors that keep the old file move it aside before they write the new one.
        if (PathOf(to) is null)
            Miss(from);
        else
            Touch(from);
        Touch(to);
        // On disks that ignore case both names lead to the file; the listing of the folder says which one it has.
        if (string.Equals(from, to, StringComparison.OrdinalIgnoreCase))
            Touch(Path.GetDirectoryName(to));
    }

    private void TouchFile(string? name)
    {
        // A folder changes with each file that comes or goes, which has an event of its own.
        if (name is not null && !IsFolder(name))
            Touch(name);
    }

    private void Touch(string? name)
    {
        if (PathOf(name) is { } path)
            collector.Touch(path);
    }

    private void Miss(string? name)
    {
        if (PathOf(name) is { } path)
            collector.Miss(path);
    }

    // Null for ignored names.
    private ContentPath? PathOf(string? name)
    {
        var parts = (name ?? "").Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        if (
            parts is [.. var above, var last]
            && (
                above.Any(IgnoredNames.IsFolder)
                || (IsFolder(name!) ? IgnoredNames.IsFolder(last) : IgnoredNames.IsFile(last))
            )
        )
            return null;
        return new ContentPath(string.Join('/', [folder, .. parts]));
    }

    private static bool IsGone(IOException failure) => failure is FileNotFoundException or DirectoryNotFoundException;

    private bool IsFolder(string name) => Directory.Exists(Path.Combine(site.PathOf(folder), name));
}
