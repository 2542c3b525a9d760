using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing.Exchange;

/// <summary>
/// Brings what an earlier command left, however it ended, to a whole site, and removes what it had prepared.
/// </summary>
internal static class Settlement
{
    /// <summary>
    /// Settles both places in which a publication may have been prepared: beside the output, and inside it, where
    /// earlier versions prepared everything and this one does when nothing can be written beside it.
    /// </summary>
    public static void Settle(OutputFolder folder, IFileChanges changes)
    {
        Settle(folder, folder.Work, changes);
        var inside = WorkFolder.Inside(folder.FullPath);
        if (inside == folder.Work || !Directory.Exists(inside) || OutputLock.IsHeld(inside))
            return;
        if (File.Exists(Path.Combine(inside, WorkFolder.LockName)))
            changes.DeleteFile(Path.Combine(inside, WorkFolder.LockName));
        Settle(folder, inside, changes);
    }

    private static void Settle(OutputFolder folder, string work, IFileChanges changes)
    {
        if (!Directory.Exists(work) || new DirectoryInfo(work).LinkTarget is not null)
            return;
        var at = folder with { Work = work };
        var second = WorkFolder.Hidden(work);
        var journal = Journal.Read(work);
        switch (journal)
        {
            case { IsHidden: true }:
                // The output is a whole site at every moment: the old one, its copy, or the new one. What is in the
                // work folder is another.
                Strays.Rescue(second, folder, journal, changes);
                break;
            case { IsUndone: true } when Backup.Exists(at):
                Backup.Restore(at, journal, changes);
                break;
            case not null when Directory.Exists(folder.FullPath):
                Publication.CompleteOrUndo(at, journal, changes);
                break;
        }

        var isCopy = journal is null && at.IsBeside && Directory.Exists(folder.FullPath);
        if (!isCopy || PathStatus.Of(second).Kind != EntryKind.Folder)
            WorkFolder.DropSecond(work, changes);
        WorkFolder.Clear(work, changes);
    }
}
