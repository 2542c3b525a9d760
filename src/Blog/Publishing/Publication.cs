using Blog.Model;

namespace Blog.Publishing;

/// <summary>Carries out a journal. Every step may be repeated, so an interrupted publication is completed by starting again.</summary>
internal static class Publication
{
    /// <summary>Removes what blocks new files, moves new files into place, removes the rest that goes, and writes the manifest last.</summary>
    /// <returns>How many files were removed.</returns>
    public static int Complete(OutputFolder folder, Journal journal)
    {
        var blocking = BlockingPaths(journal);
        var removed = Remove(folder, journal, blocking.Contains);
        foreach (var path in journal.Files.Keys)
            StagedFiles.Place(folder, path);
        removed += Remove(folder, journal, path => !blocking.Contains(path));
        new Manifest(journal.Files).Write(folder);
        StagedFiles.Drop(folder);
        return removed;
    }

    /// <summary>Completes a publication that was interrupted after its journal was written, and drops one that was interrupted before.</summary>
    public static void Recover(OutputFolder folder)
    {
        if (Journal.Read(folder) is { } journal)
            Complete(folder, journal);
        else
            StagedFiles.Drop(folder);
    }

    private static int Remove(OutputFolder folder, Journal journal, Func<SitePath, bool> which) =>
        journal.Removed.Where(f => which(f.Key)).Count(f => OwnFiles.Remove(folder, f.Key, f.Value));

    // A file where a folder is needed, and files in a folder where a file is needed, must go first. All others go last: until then no reader misses them.
    private static HashSet<SitePath> BlockingPaths(Journal journal)
    {
        if (journal.Removed.IsEmpty)
            return [];
        var folders = journal.Files.Keys.SelectMany(WrittenPaths.FoldersOf).ToHashSet();
        return [.. journal.Removed.Keys.Where(path => folders.Contains(path) || WrittenPaths.FoldersOf(path).Any(journal.Files.ContainsKey))];
    }
}
