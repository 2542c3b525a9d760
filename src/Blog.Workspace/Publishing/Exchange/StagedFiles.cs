using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Text;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing.Exchange;

/// <summary>
/// The new content of files, held in the work folder until all of it is ready. Dropped when it is not committed.
/// </summary>
/// <param name="folder">The output folder.</param>
/// <param name="changes">Changes the disk.</param>
internal sealed class StagedFiles(OutputFolder folder, IFileChanges changes) : IDisposable
{
    private readonly ConcurrentDictionary<SitePath, bool> _paths = new();
    private bool _isCommitted;

    /// <summary>Takes the content of a file. Any thread may call it.</summary>
    public void Add(SitePath path, ReadOnlySpan<byte> bytes)
    {
        var staged = PathIn(folder, path);
        changes.CreateFolders(Path.GetDirectoryName(staged)!);
        changes.Write(staged, bytes);
        KeepMode(staged, folder.PathOf(path));
        _paths[path] = true;
    }

    /// <summary>
    /// Forces the staged files to the disk, so that a power failure leaves no empty file in its place.
    /// </summary>
    /// <returns>The staged paths, in order. They are no longer dropped.</returns>
    public ImmutableArray<SitePath> Commit()
    {
        var paths = _paths.Keys.Order().ToImmutableArray();
        if (paths.Length > 0)
            changes.FlushFiles([.. paths.Select(p => PathIn(folder, p))], folder.Work);
        _isCommitted = true;
        return paths;
    }

    /// <summary>Moves what is staged for this path into its place; nothing happens when it was moved before.</summary>
    public static void Place(OutputFolder folder, SitePath path, IFileChanges changes)
    {
        var staged = PathIn(folder, path);
        if (!File.Exists(staged))
            return;
        var target = folder.PathOf(path);
        // A folder of the old site may have been emptied, and not yet removed when the machine stopped.
        if (Directory.Exists(target) && !OutputFiles.IsLink(folder, path))
            changes.DropEmpty(target);
        changes.CreateFolders(Path.GetDirectoryName(target)!);
        changes.Move(staged, target);
    }

    /// <summary>Whether something is staged for a path.</summary>
    public static bool Has(OutputFolder folder, SitePath path) => File.Exists(PathIn(folder, path));

    /// <summary>Drops what was not committed.</summary>
    public void Dispose()
    {
        if (!_isCommitted)
            WorkFolder.Clear(folder.Work, changes);
    }

    // A file that its group may write, or that others may not read, stays so.
    private void KeepMode(string staged, string target)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(target))
            return;
        // What its owner may not read could not be forced to the disk.
        var mode = File.GetUnixFileMode(target) | UnixFileMode.UserRead;
        if (mode != File.GetUnixFileMode(staged))
            changes.SetMode(staged, mode);
    }

    private static string PathIn(OutputFolder folder, SitePath path) =>
        Path.Combine(folder.Work, "files", path.Value.Replace('/', Path.DirectorySeparatorChar));
}
