using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Text;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>Finds files and folders of others that a file of the site would have to replace.</summary>
/// <param name="folder">The output folder.</param>
/// <param name="before">What was written before.</param>
/// <param name="stale">What will be removed.</param>
internal sealed class Obstacles(OutputFolder folder, Manifest before, Stale stale)
{
    private readonly ConcurrentDictionary<SitePath, string?> _folders = new();

    /// <summary>What prevents a file from replacing different content, as a sentence; null when nothing does.</summary>
    public string? InTheWayOf(SitePath path)
    {
        foreach (var parent in WrittenPaths.FoldersOf(path))
        {
            if (_folders.GetOrAdd(parent, InTheWayOfFolder) is { } problem)
                return problem;
        }

        var target = folder.PathOf(path);
        if (OutputFiles.IsLink(folder, path))
            return $"'{Shown(path)}' is a symbolic link.";
        if (Directory.Exists(target))
            return IsEmptied(path) ? null : $"'{Shown(path)}' is a folder with files of others in it.";
        return File.Exists(target) && !before.Has(path) && !stale.IsOtherCaseOf(path)
            ? $"'{Shown(path)}' was not written by this program."
            : null;
    }

    /// <summary>Whether a file that will be removed has the same name but for the case of its letters.</summary>
    public bool IsOtherCase(SitePath path) => stale.IsOtherCaseOf(path);

    /// <summary>The folders in which the user may not change names, as sentences; empty when there are none.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="changed">The files that come or go.</param>
    public static ImmutableArray<string> Unwritable(OutputFolder folder, IEnumerable<SitePath> changed)
    {
        var folders = changed.Select(p => Path.GetDirectoryName(folder.PathOf(p))!).Append(folder.FullPath);
        var closed = folders
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
        return File.Exists(folder.PathOf(path)) && !stale.Removable.ContainsKey(path)
            ? $"'{Shown(path)}' is a file; the site needs a folder there."
            : null;
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
