using System.Collections.Immutable;
using Blog.Text;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>Finds files and folders of others that a file of the site would have to replace.</summary>
/// <param name="folder">The output folder.</param>
/// <param name="folders">What its folders are.</param>
/// <param name="before">What was written before.</param>
/// <param name="stale">What will be removed.</param>
internal sealed class Obstacles(OutputFolder folder, FolderStates folders, Manifest before, Stale stale)
{
    /// <summary>What prevents a file from replacing different content, as a sentence; null when nothing does.</summary>
    public string? InTheWayOf(SitePath path)
    {
        var around = folders.Around(path);
        if (around == EntryKind.Missing)
            return null;
        if (around != EntryKind.Folder)
            return InTheWayOfFolder(
                WrittenPaths.FoldersOf(path).First(f => folders.Of(f) is EntryKind.File or EntryKind.Other)
            );
        var target = PathStatus.Of(folder.PathOf(path)).Kind;
        if (target == EntryKind.Missing)
            return null;
        if (target == EntryKind.Folder)
            return IsEmptied(path) ? null : $"'{Shown(path)}' is a folder with files of others in it.";
        if (target == EntryKind.Other && OutputFiles.IsLink(folder, path))
            return $"'{Shown(path)}' is a symbolic link.";
        return before.Has(path) || stale.IsOtherCaseOf(path)
            ? null
            : $"'{Shown(path)}' was not written by this program.";
    }

    /// <summary>The folders in which the user may not change names, as sentences; empty when there are none.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="changed">The files that come or go.</param>
    public static ImmutableArray<string> Unwritable(OutputFolder folder, IEnumerable<SitePath> changed)
    {
        if (!Directory.Exists(folder.FullPath))
            changed = [];
        var folders = changed.Select(p => Path.GetDirectoryName(folder.PathOf(p))!).Append(folder.FullPath);
        var closed = folders
            .ToHashSet(StringComparer.Ordinal)
            .Select(WorkFolder.Existing)
            .ToHashSet(StringComparer.Ordinal)
            .Where(f => !NativeDisk.CanChange(f))
            .Order(StringComparer.Ordinal)
            .Select(f => $"'{folder.ShownOf(f)}' is a folder that you may not change.");
        return [.. closed];
    }

    private string? InTheWayOfFolder(SitePath path)
    {
        if (OutputFiles.IsLink(folder, path))
            return $"'{Shown(path)}' is a symbolic link.";
        return stale.Removable.ContainsKey(path) ? null : $"'{Shown(path)}' is a file; the site needs a folder there.";
    }

    private bool IsEmptied(SitePath path) =>
        Directory
            .EnumerateFiles(folder.PathOf(path), "*", SearchOption.AllDirectories)
            .All(file =>
                stale.Removable.ContainsKey(
                    new SitePath(Path.GetRelativePath(folder.FullPath, file).Replace(Path.DirectorySeparatorChar, '/'))
                )
            );

    private string Shown(SitePath path) => $"{folder.Shown}/{path}";
}
