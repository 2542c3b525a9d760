using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing.Exchange;

/// <summary>
/// The new content of files, held in the work folder until all of it is ready. Dropped when it is not committed. All
/// lie in one folder under the signs of their paths, so that none needs a folder of its own; those of a site that is
/// not there yet lie where they belong in it, and are not moved again.
/// </summary>
/// <param name="folder">The output folder.</param>
/// <param name="folders">What its folders are.</param>
/// <param name="changes">Changes the disk.</param>
internal sealed class StagedFiles(OutputFolder folder, FolderStates folders, IFileChanges changes) : IDisposable
{
    // As every system that this program runs on has it, for a name between two slashes.
    private const int MostNameBytes = 255;
    private const int MostBytesOfLetter = 3;

    private readonly ConcurrentDictionary<SitePath, DiskStamp> _stamps = new();
    private readonly ConcurrentDictionary<string, Lazy<string>> _made = new(StringComparer.Ordinal);
    private readonly bool _isUnseen = folder.IsBeside && !folders.HasRoot;
    private bool _isCommitted;

    /// <summary>What the file system says of each file that was staged.</summary>
    public IReadOnlyDictionary<SitePath, DiskStamp> Stamps => _stamps;

    /// <summary>Takes the content of a file. Any thread may call it.</summary>
    /// <exception cref="IOException">It cannot be written, or its name is too long.</exception>
    public void Add(SitePath path, ReadOnlySpan<byte> bytes)
    {
        var staged = _isUnseen
            ? (folder with { FullPath = WorkFolder.Hidden(folder.Work) }).PathOf(path)
            : PathIn(folder, path);
        if (!_isUnseen)
            CheckName(path);
        Folder(Path.GetDirectoryName(staged)!);
        var stamp = changes.Write(staged, bytes);
        if (folders.Around(path) == EntryKind.Folder)
            KeepMode(staged, folder.PathOf(path));
        _stamps[path] = stamp;
    }

    /// <summary>
    /// Prepares the manifest, and forces all that is prepared to the disk, so that a power failure leaves no empty file
    /// in its place.
    /// </summary>
    /// <param name="after">The manifest of the site that is prepared.</param>
    /// <param name="removed">The files that go.</param>
    /// <returns>What is to be done. The staged files are no longer dropped.</returns>
    public (Journal Journal, Fingerprint Manifest) Commit(
        Manifest after,
        ImmutableSortedDictionary<SitePath, Fingerprint> removed
    )
    {
        var paths = _stamps.Keys.Order().ToImmutableArray();
        var manifest = after.Prepare(folder, changes);
        // Those of a site that is not there yet are forced together with their names.
        if (!_isUnseen)
            changes.FlushFiles([.. paths.Select(p => PathIn(folder, p)), Manifest.PreparedIn(folder)], folder.Work);
        _isCommitted = true;
        return (new Journal(removed) { Changed = paths, IsUnseen = _isUnseen }, manifest);
    }

    /// <summary>Moves what is staged for this path into its place; nothing happens when it was moved before.</summary>
    public static void Place(OutputFolder folder, SitePath path, IFileChanges changes)
    {
        if (Find(folder, path) is not { } staged)
            return;
        var target = folder.PathOf(path);
        // A folder of the old site may have been emptied, and not yet removed when the machine stopped.
        if (PathStatus.Of(target).Kind == EntryKind.Folder)
            changes.DropEmpty(target);
        changes.CreateFolders(Path.GetDirectoryName(target)!);
        changes.Move(staged, target);
    }

    /// <summary>Whether something is staged for a path.</summary>
    public static bool Has(OutputFolder folder, SitePath path) => Find(folder, path) is not null;

    /// <summary>Drops what was not committed.</summary>
    public void Dispose()
    {
        if (_isCommitted)
            return;
        if (_isUnseen)
            WorkFolder.DropSecond(folder.Work, changes);
        WorkFolder.Clear(folder.Work, changes);
    }

    // A staged file has a short name: the name that it gets is checked before anything changes.
    private void CheckName(SitePath path)
    {
        if (path.Value.Length * MostBytesOfLetter <= MostNameBytes)
            return;
        if (path.Value.Split('/').Any(name => Encoding.UTF8.GetByteCount(name) > MostNameBytes))
            throw new PathTooLongException($"File name too long : '{folder.PathOf(path)}'");
    }

    // Each is made once, however many threads have a file for it.
    private string Folder(string path) =>
        (_made.TryGetValue(path, out var made) ? made : _made.GetOrAdd(path, p => new(() => Make(p)))).Value;

    private string Make(string path)
    {
        if (path == folder.Work)
        {
            changes.CreateFolders(path);
        }
        else
        {
            Folder(Path.GetDirectoryName(path)!);
            changes.CreateFolder(path);
        }

        return path;
    }

    // A file that its group may write, or that others may not read, stays so.
    private void KeepMode(string staged, string target)
    {
        if (OperatingSystem.IsWindows() || PathStatus.Of(target) is not { Kind: EntryKind.File, Mode: var there })
            return;
        // What its owner may not read could not be forced to the disk.
        var mode = there | UnixFileMode.UserRead;
        if (mode != PathStatus.Of(staged).Mode)
            changes.SetMode(staged, mode);
    }

    private static string? Find(OutputFolder folder, SitePath path)
    {
        var staged = PathIn(folder, path);
        if (File.Exists(staged))
            return staged;
        // As earlier versions prepared it.
        var mirrored = Path.Combine(folder.Work, "files", path.Value.Replace('/', Path.DirectorySeparatorChar));
        return File.Exists(mirrored) ? mirrored : null;
    }

    private static string PathIn(OutputFolder folder, SitePath path) =>
        Path.Combine(folder.Work, "files", Sign.Of(path).ToString());
}
