using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>
/// Distinguishes the files that this program wrote from those that others put or changed in the output folder.
/// </summary>
internal static class OutputFiles
{
    /// <summary>Whether the file at a path is still what was written there, reached through no symbolic link.</summary>
    public static bool IsUntouched(OutputFolder folder, SitePath path, Fingerprint written) =>
        ContentOf(folder, path) == written;

    /// <summary>
    /// The fingerprint of the file at a path; null when there is none, or it is behind a symbolic link or unreadable.
    /// </summary>
    public static Fingerprint? ContentOf(OutputFolder folder, SitePath path)
    {
        var file = new FileInfo(folder.PathOf(path));
        return
            file.Exists
            && file.LinkTarget is null
            && !WrittenPaths.FoldersOf(path).Any(f => IsLink(folder, f))
            && Read(file.FullName, file.Length) is { } bytes
            ? Fingerprint.Of(bytes)
            : null;
    }

    /// <summary>The paths of all files in the output, of this program or of others; links are not followed.</summary>
    public static IEnumerable<SitePath> All(OutputFolder folder) =>
        Directory.Exists(folder.FullPath)
            ? FilesIn(new DirectoryInfo(folder.FullPath), "").Where(WrittenPaths.IsSafe)
            : [];

    /// <summary>Whether a symbolic link stands at a path.</summary>
    public static bool IsLink(OutputFolder folder, SitePath path) =>
        new FileInfo(folder.PathOf(path)).LinkTarget is not null;

    /// <summary>
    /// Removes a file that is untouched, and the folders that it leaves empty, or left empty when a machine stopped.
    /// </summary>
    /// <returns>Whether there was a file to remove.</returns>
    public static bool Remove(OutputFolder folder, SitePath path, Fingerprint written, IFileChanges changes)
    {
        var isThere = Path.Exists(folder.PathOf(path));
        if (isThere && !IsUntouched(folder, path, written))
            return false;
        if (isThere)
            changes.DeleteFile(folder.PathOf(path));
        RemoveEmptyFolders(folder, path, changes);
        return isThere;
    }

    /// <summary>Removes the folders that a file lay in and that are empty now.</summary>
    public static void RemoveEmptyFolders(OutputFolder folder, SitePath path, IFileChanges changes)
    {
        foreach (var parent in WrittenPaths.FoldersOf(path).Reverse().Where(p => Directory.Exists(folder.PathOf(p))))
        {
            if (IsLink(folder, parent) || Directory.EnumerateFileSystemEntries(folder.PathOf(parent)).Any())
                break;
            changes.DeleteFolder(folder.PathOf(parent));
        }
    }

    /// <summary>The bytes of a file; null for one that cannot be read, which is not as it was written.</summary>
    /// <param name="path">The whole path.</param>
    /// <param name="length">
    /// Its length. An empty file is not opened: a pipe looks like one, and would never end.
    /// </param>
    public static byte[]? Read(string path, long length)
    {
        if (length == 0)
            return [];
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<SitePath> FilesIn(DirectoryInfo folder, string prefix) =>
        NativeDisk.CanRead(folder.FullName)
            ? folder
                .EnumerateFileSystemInfos()
                .SelectMany(e =>
                    FolderChanges.IsFolder(e) ? FilesIn((DirectoryInfo)e, $"{prefix}{e.Name}/") : FilesAt(e, prefix)
                )
            : [];

    private static IEnumerable<SitePath> FilesAt(FileSystemInfo entry, string prefix) =>
        File.Exists(entry.FullName) ? [new SitePath(prefix + entry.Name)] : [];
}
