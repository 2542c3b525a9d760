using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Editing;

/// <summary>
/// The door of this room, and the only way in which commands and the author's desk change files below <c>content/</c>.
/// Only one command at a time changes files of a site, by whatever path it was reached. The operating system lets the
/// next one in when a command ends, however it ends.
/// </summary>
/// <param name="Site">The site.</param>
/// <param name="Clock">Lets time pass while another command writes.</param>
public sealed record SiteEditor(SiteFolder Site, TimeProvider Clock)
{
    private const string LockName = "edits";

    /// <summary>Exchanges two files; false where the system cannot.</summary>
    internal Func<string, string, bool> TryExchange { get; init; } = AtomicFile.TryExchange;

    /// <summary>Begins to change files, once no other command does.</summary>
    /// <param name="fullPath">The file that is changed first, for the problem.</param>
    /// <param name="problem">Why it cannot begin (BLOG152, BLOG153); null when it does.</param>
    /// <returns>The session, for the caller to dispose; null when there is a problem.</returns>
    internal EditSession? Begin(string fullPath, out Diagnostic? problem)
    {
        problem = null;
        try
        {
            if (SiteLock.Take(Site, LockName, Clock) is { } held)
                return new EditSession(Site, Clock, held, TryExchange);
            var waited = $"{SiteLock.Patience.TotalSeconds:0}";
            problem = DiagnosticCatalogue.EditingBusy.At(EditSession.PlaceOf(Site, fullPath), waited);
        }
        catch (UnauthorizedAccessException failure)
        {
            problem = NoCache(fullPath, failure.Message);
        }
        catch (IOException failure)
        {
            problem = NoCache(fullPath, failure.Message);
        }

        return null;
    }

    /// <summary>Edits one file; see <see cref="EditSession.Edit"/>.</summary>
    public Edited<T> Edit<T>(string fullPath, bool isExpected, Func<byte[]?, FileChange<T>> decide)
    {
        using var session = Begin(fullPath, out var problem);
        return session is null ? new Edited<T>(default, problem) : session.Edit(fullPath, isExpected, decide);
    }

    /// <summary>Writes a file that must not be there yet.</summary>
    /// <returns>Whether it was written: false when something stands at that path already.</returns>
    public Edited<bool> Make(string fullPath, byte[] bytes) =>
        Edit(
            fullPath,
            isExpected: false,
            before =>
                before is null && !Directory.Exists(fullPath) ? new(bytes, true) : new FileChange<bool>(null, false)
        );

    /// <summary>
    /// Deals with what a killed command left, unless another command is changing files and will do so, or nothing may
    /// be written here: then the next command that edits a file reports it.
    /// </summary>
    public void Recover()
    {
        var journal = new EditJournal(Site);
        if (!journal.IsOpen)
            return;
        try
        {
            using var held = SiteLock.TryTake(Site, LockName);
            if (held is not null)
                journal.Recover();
        }
        catch (UnauthorizedAccessException)
        {
            // A command that only reads goes on.
        }
        catch (IOException)
        {
            // The same when the lock cannot be made, or the disk is full.
        }
    }

    private Diagnostic NoCache(string fullPath, string reason) =>
        DiagnosticCatalogue.FileNotWritten.At(
            EditSession.PlaceOf(Site, fullPath),
            $"the lock in {Site.PathOf(".cache")} cannot be taken: {reason}"
        );
}
