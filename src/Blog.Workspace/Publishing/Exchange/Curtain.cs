using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing.Exchange;

/// <summary>
/// Changes a site that readers do not see meanwhile: they see a copy of the old site, of second names of the same
/// files, in its place. Drawing and opening the curtain are one step each, so that the output is one whole site at
/// every moment, wherever the machine stops. The folder itself comes back in the end: what holds it open, a server, a
/// shell or a container, sees the new site too, which it would not if the folder were replaced.
/// </summary>
internal static class Curtain
{
    /// <summary>Carries a journal out behind the curtain.</summary>
    /// <returns>
    /// How many files were removed; null when the output cannot be exchanged, and then nothing happened.
    /// </returns>
    public static int? TryChange(OutputFolder folder, Journal journal, IFileChanges changes)
    {
        if (!folder.IsBeside)
            return null;
        var hidden = WorkFolder.Hidden(folder.Work);
        if (!Directory.Exists(folder.FullPath))
            return ChangeUnseen(folder, hidden, journal, changes);
        // One name that changes is one step already.
        if (journal.Steps <= 1 || !OutputCopy.TryMake(folder, hidden, changes, out var others))
        {
            changes.Drop(hidden);
            return null;
        }

        var hiding = journal with { IsHidden = true, Others = others };
        hiding.Write(folder.Work, changes);
        if (!changes.TryExchange(folder.FullPath, hidden))
        {
            WorkFolder.ClearJournal(folder.Work, changes);
            changes.Drop(hidden);
            return null;
        }

        var removed = Publication.Complete(folder with { FullPath = hidden }, hiding, changes);
        if (changes.TryExchange(folder.FullPath, hidden))
            return removed;
        throw new IOException($"'{folder.Shown}' was exchanged with its copy and cannot be exchanged back.");
    }

    // Without an earlier output, the site is complete before it gets its name.
    private static int ChangeUnseen(OutputFolder folder, string hidden, Journal journal, IFileChanges changes)
    {
        changes.CreateFolder(hidden);
        var removed = Publication.Complete(folder with { FullPath = hidden }, journal, changes);
        changes.CreateFolders(Path.GetDirectoryName(folder.FullPath)!);
        changes.MoveFolder(hidden, folder.FullPath);
        return removed;
    }
}
