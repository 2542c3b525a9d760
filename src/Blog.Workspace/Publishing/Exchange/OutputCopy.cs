using System.Collections.Immutable;
using Blog.Text;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing.Exchange;

/// <summary>
/// Makes the copy of an output that readers see while the output changes: the same folders, with second names of the
/// same files.
/// </summary>
/// <param name="folder">The output folder.</param>
/// <param name="changes">Changes the disk.</param>
internal sealed class OutputCopy(OutputFolder folder, IFileChanges changes)
{
    // Somebody's whole disk may lie in the output; to name all of it a second time would take longer than anybody
    // expects.
    private const int MostOthers = 20_000;

    private readonly ImmutableArray<SitePath>.Builder _others = ImmutableArray.CreateBuilder<SitePath>();
    private readonly Manifest _own = Manifest.Read(folder);

    /// <summary>Makes the copy.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="changes">Changes the disk.</param>
    /// <param name="others">The files of others in it.</param>
    /// <returns>
    /// Whether the copy has all that the output has. One that lacks something is not shown to anybody.
    /// </returns>
    public static bool TryMake(
        OutputFolder folder,
        string target,
        IFileChanges changes,
        out ImmutableArray<SitePath> others
    )
    {
        var copy = new OutputCopy(folder, changes);
        var isWhole = !IsShared(folder.FullPath) && copy.TryCopy(new DirectoryInfo(folder.FullPath), target, "");
        others = copy._others.ToImmutable();
        return isWhole;
    }

    private bool TryCopy(DirectoryInfo from, string to, string path)
    {
        if (!NativeDisk.CanRead(from.FullName))
            return false;
        changes.CreateFolder(to);
        foreach (var entry in from.EnumerateFileSystemInfos().ToList())
        {
            if (!TryCopy(entry, Path.Combine(to, entry.Name), path.Length == 0 ? entry.Name : $"{path}/{entry.Name}"))
                return false;
        }

        // Last, as a folder that nobody may write could not be filled.
        CopyMode(from.FullName, to);
        return true;
    }

    private void CopyMode(string from, string to)
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(from) is var mode && mode != File.GetUnixFileMode(to))
            changes.SetMode(to, mode);
    }

    private bool TryCopy(FileSystemInfo entry, string to, string path)
    {
        if (path == WorkFolder.NameInside)
            return true;
        // Beside the output of another site, which is being written: it must not lose its folder.
        if (FolderChanges.IsFolder(entry))
            return !IsLocked(entry) && TryCopy((DirectoryInfo)entry, to, path);
        var site = new SitePath(path);
        if (!_own.Has(site) && path != OutputFolder.ManifestName)
            _others.Add(site);
        return _others.Count <= MostOthers && changes.TryLink(entry.FullName, to);
    }

    private static bool IsLocked(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') && OutputLock.IsHeld(entry.FullName);

    // As /tmp is: everybody may put something there at any moment, and nobody may rename it.
    private static bool IsShared(string path) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & UnixFileMode.StickyBit) != 0;
}
