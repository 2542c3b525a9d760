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
        switch (Journal.Read(work))
        {
            case { IsHidden: true } hidden:
                // The output is a whole site at every moment: the old one, its copy, or the new one. What is in the
                // work folder is another.
                Strays.Rescue(WorkFolder.Hidden(work), folder.FullPath, hidden, changes);
                break;
            case { IsUndone: true } undone when Backup.Exists(at):
                Backup.Restore(at, undone, changes);
                break;
            case { } journal when Directory.Exists(folder.FullPath):
                Publication.CompleteOrUndo(at, journal, changes);
                break;
        }

        WorkFolder.Clear(work, changes);
    }
}
