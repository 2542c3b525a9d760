using Blog.Text;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing.Exchange;

/// <summary>
/// Second names of the files that change in place, by which a publication that fails on its way is undone.
/// </summary>
internal static class Backup
{
    /// <summary>Keeps every file that will be replaced or removed.</summary>
    public static void Make(OutputFolder folder, Journal journal, IFileChanges changes)
    {
        changes.CreateFolders(Root(folder));
        foreach (var path in journal.Changed.Concat(journal.Removed.Keys))
        {
            var (file, kept) = (folder.PathOf(path), PathIn(folder, path));
            // Where names ignore case, two paths of the journal may be one file.
            if (!File.Exists(file) || File.Exists(kept))
                continue;
            changes.CreateFolders(Path.GetDirectoryName(kept)!);
            if (!changes.TryLink(file, kept))
                changes.Copy(file, kept);
        }
    }

    /// <summary>Whether there is one. Earlier versions made none.</summary>
    public static bool Exists(OutputFolder folder) => Directory.Exists(Root(folder));

    /// <summary>Brings the old site back. May be repeated, so that it can be interrupted too.</summary>
    public static void Restore(OutputFolder folder, Journal journal, IFileChanges changes)
    {
        (journal with { IsUndone = true }).Write(folder.Work, changes);
        foreach (var path in journal.Changed.Where(p => IsNew(folder, p)))
        {
            changes.DeleteFile(folder.PathOf(path));
            OutputFiles.RemoveEmptyFolders(folder, path, changes);
        }

        // Files that never went are not touched: the publication may have failed at one of them.
        var replaced = journal.Changed.Where(p => !StagedFiles.Has(folder, p));
        var removed = journal.Removed.Keys.Where(p => !File.Exists(folder.PathOf(p)));
        foreach (var path in replaced.Concat(removed).Where(p => File.Exists(PathIn(folder, p))).ToList())
            Return(folder, path, changes);
        WorkFolder.Clear(folder.Work, changes);
    }

    // Copied, not moved: the files kept here say what was there before the publication.
    private static void Return(OutputFolder folder, SitePath path, IFileChanges changes)
    {
        var (target, prepared) = (folder.PathOf(path), Path.Combine(folder.Work, "returning"));
        if (Directory.Exists(target))
            changes.DropEmpty(target);
        changes.CreateFolders(Path.GetDirectoryName(target)!);
        if (File.Exists(prepared))
            changes.DeleteFile(prepared);
        if (!changes.TryLink(PathIn(folder, path), prepared))
            changes.Copy(PathIn(folder, path), prepared);
        changes.Move(prepared, target);
    }

    private static bool IsNew(OutputFolder folder, SitePath path) =>
        !StagedFiles.Has(folder, path) && !File.Exists(PathIn(folder, path)) && File.Exists(folder.PathOf(path));

    private static string PathIn(OutputFolder folder, SitePath path) =>
        Path.Combine(Root(folder), path.Value.Replace('/', Path.DirectorySeparatorChar));

    private static string Root(OutputFolder folder) => Path.Combine(folder.Work, "old");
}
