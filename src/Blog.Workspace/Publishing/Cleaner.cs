using System.Collections.Immutable;
using Blog.Text;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Exchange;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing;

/// <summary>Takes the site out of an output folder again.</summary>
public static class Cleaner
{
    /// <summary>
    /// Removes the files that this program wrote and nobody changed, the folders that leaves empty, and the manifest.
    /// Readers see the whole site until it is gone, as with any other publication.
    /// </summary>
    /// <param name="folder">The output folder. The caller holds the locks of the site and of the output.</param>
    public static CleanResult Clean(OutputFolder folder) => Clean(folder, new DiskChanges());

    /// <summary>Cleans through <paramref name="changes"/>, which a test can stop at any step.</summary>
    internal static CleanResult Clean(OutputFolder folder, IFileChanges changes)
    {
        var (before, obstacles) = Beginning.Of(folder, changes);
        if (!obstacles.IsEmpty || !Directory.Exists(folder.FullPath))
            return new CleanResult(0, [], obstacles);
        var stale = Stale.Find(folder, before, ImmutableHashSet<SitePath>.Empty);
        var removed = 0;
        if (!stale.Removable.IsEmpty)
        {
            var carried = Carrying.Carry(folder, Journal, changes);
            if (!carried.Obstacles.IsEmpty)
                return new CleanResult(0, [], carried.Obstacles);
            removed = carried.Removed;
        }

        RemoveRest(folder, changes);
        return new CleanResult(removed, stale.Kept, []);

        Journal Journal()
        {
            Manifest.None.Prepare(folder, changes);
            changes.FlushFiles([Manifest.PreparedIn(folder)], folder.Work);
            return new Journal(stale.Removable);
        }
    }

    private static void RemoveRest(OutputFolder folder, IFileChanges changes)
    {
        PlacedMemory.Delete(folder.Memory);
        WorkFolder.DropSecond(folder.Work, changes);
        WorkFolder.Clear(folder.Work, changes);
        foreach (var name in folder.ManifestFiles)
            changes.DeleteFile(Path.Combine(folder.FullPath, name));
        // The lock may lie in it: then the folder is not empty, and stays.
        if (!Directory.EnumerateFileSystemEntries(folder.FullPath).Any())
            changes.DeleteFolder(folder.FullPath);
    }
}

/// <summary>The result of taking a site out of its folder.</summary>
/// <param name="Removed">How many files were removed.</param>
/// <param name="Kept">Files that somebody changed and that stay.</param>
/// <param name="Obstacles">Why the folder stays as it was, as sentences; none when it was cleaned.</param>
public sealed record CleanResult(int Removed, ImmutableArray<SitePath> Kept, ImmutableArray<string> Obstacles);
