using Blog.Text;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing.Exchange;

/// <summary>
/// Brings an output folder from one site to the next. Where the system can exchange two folders in one step, readers
/// see the whole old site until they see the whole new one (<see cref="Curtain"/>). Elsewhere files are renamed one
/// after the other; a failure is undone, and the next command completes what a machine that stopped has begun.
/// </summary>
internal static class Publication
{
    /// <summary>
    /// Carries a journal out whose files are staged and forced to the disk. On failure the old site is in its place
    /// again.
    /// </summary>
    public static Exchanged Carry(OutputFolder folder, Journal journal, IFileChanges changes)
    {
        changes.CreateFolders(folder.Work);
        return Curtain.TryChange(folder, journal, changes)
            ?? new Exchanged(CarryInPlace(folder, journal, changes), null);
    }

    /// <summary>
    /// Forces the names of the new site to the disk, removes what was prepared, and brings the second site to the new
    /// one. A failure here undoes nothing: the next command finishes it.
    /// </summary>
    public static void Finish(OutputFolder folder, Journal journal, Exchanged exchanged, IFileChanges changes)
    {
        changes.FlushFolders([Path.GetDirectoryName(folder.FullPath)!], folder.Work);
        exchanged.Shown?.Rescue(folder, changes);
        OutputCopy.Follow(folder, journal, changes);
        // The journal last: while there is one, the second site is not taken for a copy.
        WorkFolder.Clear(folder.Work, changes);
    }

    /// <summary>
    /// Removes what blocks new files, moves new files into place, removes the rest that goes, and writes the manifest
    /// last. Every step may be repeated.
    /// </summary>
    /// <returns>How many files were removed.</returns>
    public static int Complete(OutputFolder folder, Journal journal, IFileChanges changes)
    {
        var blocking = BlockingPaths(journal);
        var removed = Remove(folder, journal, blocking.Contains, changes);
        foreach (var path in ChangedBy(journal))
            StagedFiles.Place(folder, path, changes);
        removed += Remove(folder, journal, path => !blocking.Contains(path), changes);
        FlushNames(folder, journal, changes);
        if (!journal.Files.IsEmpty && !File.Exists(Manifest.PreparedIn(folder)))
            Manifest.Of(journal.Files).Prepare(folder, changes);
        Manifest.Place(folder, changes);
        return removed;
    }

    /// <summary>Forces the names of the files that come and go to the disk.</summary>
    public static void FlushNames(OutputFolder folder, Journal journal, IFileChanges changes)
    {
        var folders = journal
            .Changed.Concat(journal.Removed.Keys)
            .Select(path => Path.GetDirectoryName(folder.PathOf(path))!)
            .ToHashSet(StringComparer.Ordinal)
            .Where(Directory.Exists);
        changes.FlushFolders([.. folders], folder.Work);
    }

    /// <summary>Completes a journal in place, or undoes it when that fails.</summary>
    /// <returns>How many files were removed.</returns>
    public static int CompleteOrUndo(OutputFolder folder, Journal journal, IFileChanges changes)
    {
        try
        {
            return Complete(folder, journal, changes);
        }
        catch (IOException) when (Backup.Exists(folder))
        {
            Backup.Restore(folder, journal, changes);
            throw;
        }
        catch (UnauthorizedAccessException) when (Backup.Exists(folder))
        {
            Backup.Restore(folder, journal, changes);
            throw;
        }
    }

    private static int CarryInPlace(OutputFolder folder, Journal journal, IFileChanges changes)
    {
        changes.CreateFolders(folder.FullPath);
        Backup.Make(folder, journal, changes);
        journal.Write(folder.Work, changes);
        return CompleteOrUndo(folder, journal, changes);
    }

    private static int Remove(OutputFolder folder, Journal journal, Func<SitePath, bool> which, IFileChanges changes) =>
        journal.Removed.Where(f => which(f.Key)).Count(f => OutputFiles.Remove(folder, f.Key, f.Value, changes));

    // The journal of an earlier version does not say which files are staged.
    private static IEnumerable<SitePath> ChangedBy(Journal journal) =>
        journal.Changed.IsEmpty ? journal.Files.Keys : journal.Changed;

    // A file where a folder is needed, files in a folder where a file is needed, and a name that differs from a new one
    // only by case must go first. All others go last, so that no reader misses them before.
    private static HashSet<SitePath> BlockingPaths(Journal journal)
    {
        if (journal.Removed.IsEmpty)
            return [];
        var files = ChangedBy(journal).Select(p => p.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var folders = ChangedBy(journal)
            .SelectMany(WrittenPaths.FoldersOf)
            .Select(p => p.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. journal.Removed.Keys.Where(path =>
                folders.Contains(path.Value)
                || files.Contains(path.Value)
                || WrittenPaths.FoldersOf(path).Any(f => files.Contains(f.Value))
            ),
        ];
    }
}

/// <summary>The result of changing an output.</summary>
/// <param name="Removed">How many files were removed.</param>
/// <param name="Shown">The copy that readers saw meanwhile; null when they saw none.</param>
internal sealed record Exchanged(int Removed, ShownCopy? Shown);
