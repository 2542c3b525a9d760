using Blog.Text;
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
    /// <returns>The result; null when the output cannot be exchanged, and then nothing happened.</returns>
    public static Exchanged? TryChange(OutputFolder folder, Journal journal, IFileChanges changes)
    {
        if (!folder.IsBeside)
            return null;
        var hidden = WorkFolder.Hidden(folder.Work);
        if (!Directory.Exists(folder.FullPath))
            return new Exchanged(ChangeUnseen(folder, hidden, journal, changes), null);
        if (journal.IsUnseen)
            throw new IOException($"'{folder.Shown}' was made by somebody else meanwhile. Build again.");
        // One name that changes is one step already.
        if (journal.Steps <= 1)
            return null;
        if (OutputCopy.TryBring(folder, hidden, changes) is not { } second)
        {
            changes.Drop(hidden);
            return null;
        }

        var hiding = journal with { IsHidden = true, Others = second.Others };
        var shown = new ShownCopy(hidden, second.Folders, hiding, hiding.Write(folder.Work, changes).Modified);
        if (!changes.TryExchange(folder.FullPath, hidden))
        {
            WorkFolder.ClearJournal(folder.Work, changes);
            changes.Drop(hidden);
            return null;
        }

        var removed = Publication.Complete(folder with { FullPath = hidden }, hiding, changes);
        if (changes.TryExchange(folder.FullPath, hidden))
            return new Exchanged(removed, shown);
        throw new IOException($"'{folder.Shown}' was exchanged with its copy and cannot be exchanged back.");
    }

    // Without an earlier output, the site is complete before it gets its name.
    private static int ChangeUnseen(OutputFolder folder, string hidden, Journal journal, IFileChanges changes)
    {
        var at = folder with { FullPath = hidden };
        var removed = 0;
        if (journal.IsUnseen)
        {
            changes.CreateFolder(hidden);
            Manifest.Place(at, changes);
            var files = journal.Changed.Append(new SitePath(folder.ManifestFile)).Select(at.PathOf);
            if (!changes.FlushFiles([.. files], folder.Work))
                Publication.FlushNames(at, journal, changes);
        }
        else
        {
            changes.Drop(hidden);
            changes.CreateFolder(hidden);
            removed = Publication.Complete(at, journal, changes);
        }

        changes.CreateFolders(Path.GetDirectoryName(folder.FullPath)!);
        changes.MoveFolder(hidden, folder.FullPath);
        return removed;
    }
}
