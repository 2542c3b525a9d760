using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Editing;

/// <summary>
/// The door of this room, and the only way in which commands and the author's desk change files below <c>content/</c>.
/// One at a time changes files of a site, whichever path it was reached by. The operating system lets the next one in
/// when a command ends, however it ends.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="clock">Lets time pass while another command writes.</param>
public sealed record SiteEditor(SiteFolder site, TimeProvider clock)
{
    private const string LockName = "edits";

    /// <summary>Exchanges two files; false where the system cannot.</summary>
    public Func<string, string, bool> TryExchange { get; init; } = AtomicFile.TryExchange;

    /// <summary>Begins to change files, once no other command does.</summary>
    /// <param name="fullPath">The file that is changed first, for the problem.</param>
    /// <param name="problem">Why it cannot begin (BLOG152, BLOG153); null when it does.</param>
    /// <returns>The session, for the caller to dispose; null when there is a problem.</returns>
    internal EditSession? Begin(string fullPath, out Diagnostic? problem)
    {
        problem = null;
        try
        {
            if (SiteLock.Take(site, LockName, clock) is { } held)
                return new EditSession(site, clock, held, TryExchange);
            var waited = $"{SiteLock.Patience.TotalSeconds:0}";
            problem = DiagnosticCatalogue.EditingBusy.At(EditSession.PlaceOf(site, fullPath), waited);
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
    /// Deals with what a killed command left, unless another one is changing files just now and will, or nothing may be
    /// written here: then the next command that edits a file says so.
    /// </summary>
    public void Recover()
    {
        var journal = new EditJournal(site);
        if (!journal.IsOpen)
            return;
        try
        {
            using var held = SiteLock.TryTake(site, LockName);
            if (held is not null)
                journal.Recover();
        }
        catch (UnauthorizedAccessException)
        {
            // A command that only reads goes on.
        }
        catch (IOException)
        {
            // So it does where something else stands in the place of the lock, or the disk is full.
        }
    }

    private Diagnostic NoCache(string fullPath, string reason) =>
        DiagnosticCatalogue.FileNotWritten.At(
            EditSession.PlaceOf(site, fullPath),
            $"the lock in {site.PathOf(".cache")} cannot be taken: {reason}"
        );
}
