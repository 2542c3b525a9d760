using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Editing;

/// <summary>
/// The time in which only this command changes files of a site. It is short: slow work (the network, building the site)
/// is done before.
/// </summary>
internal sealed class EditSession : IDisposable
{
    private const int MostAttempts = 50;
    private const int AttemptsAtOnce = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly SiteFolder _site;
    private readonly TimeProvider _clock;
    private readonly SiteLock _held;
    private readonly SettledFile _settled;
    private readonly Replacement _replacement;

    /// <summary>Begins it, after dealing with what a killed command left.</summary>
    /// <param name="site">The site.</param>
    /// <param name="clock">The clock for waits.</param>
    /// <param name="held">The lock for edits, which this disposes.</param>
    /// <param name="tryExchange">Exchanges two files; false where the system cannot.</param>
    public EditSession(SiteFolder site, TimeProvider clock, SiteLock held, Func<string, string, bool> tryExchange)
    {
        (_site, _clock, _held, _settled) = (site, clock, held, new SettledFile(clock));
        var journal = new EditJournal(site);
        journal.Recover();
        _replacement = new Replacement(journal, _settled, tryExchange);
    }

    /// <summary>
    /// Edits a file as it is at this moment. When somebody saves it meanwhile, the edit is decided again on what was
    /// saved. A symbolic link stays one, and the file it leads to is edited. Permissions stay.
    /// </summary>
    /// <typeparam name="T">The type of the command's result.</typeparam>
    /// <param name="fullPath">The file.</param>
    /// <param name="isExpected">Whether the file is known to exist: if it is gone, it is waited for.</param>
    /// <param name="decide">Decides on its bytes, null for no file. May be called more than once.</param>
    public Edited<T> Edit<T>(string fullPath, bool isExpected, Func<byte[]?, FileChange<T>> decide)
    {
        if (RealPath.Of(fullPath) is not { } path)
            return Refuse<T>(fullPath, "it is a symbolic link that leads in circles.");
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (attempt > AttemptsAtOnce)
                _clock.Wait(Pause);
            try
            {
                if (Attempt(fullPath, path, isExpected, decide) is { } edited)
                    return edited;
            }
            catch (UnauthorizedAccessException failure)
            {
                return Refuse<T>(fullPath, failure.Message);
            }
            catch (IOException failure)
            {
                // Windows refuses for the moment in which another program has the file open.
                if (!OperatingSystem.IsWindows() || attempt == MostAttempts)
                    return Refuse<T>(fullPath, failure.Message);
            }
        }

        return Problem<T>(DiagnosticCatalogue.FileKeepsChanging.At(PlaceOf(fullPath), MostAttempts.ToString()));
    }

    /// <summary>The location of a problem with a file as a whole, below the site's root where it lies there.</summary>
    internal static SourceLocation PlaceOf(SiteFolder site, string fullPath) =>
        SourceLocation.OfFile(new ContentPath(site.Shown(fullPath)));

    /// <summary>Lets other commands change files.</summary>
    public void Dispose() => _held.Dispose();

    // Null when somebody saved it meanwhile. That matters even if nothing is to be written: the reason may be gone with
    // that save.
    private Edited<T>? Attempt<T>(string fullPath, string path, bool isExpected, Func<byte[]?, FileChange<T>> decide)
    {
        var before = _settled.Read(path, isExpected);
        var change = decide(before);
        var isLeft = change.Bytes is not { } wanted || (before is not null && before.AsSpan().SequenceEqual(wanted));
        if (isLeft)
            return SettledFile.IsStill(path, before) ? new Edited<T>(change.Result, null) : null;
        if (FileStanding.Objection(path) is { } objection)
            return Refuse<T>(fullPath, objection);
        return _replacement.TryReplace(path, before, change.Bytes!) ? new Edited<T>(change.Result, null) : null;
    }

    private SourceLocation PlaceOf(string fullPath) => PlaceOf(_site, fullPath);

    private Edited<T> Refuse<T>(string fullPath, string reason) =>
        Problem<T>(DiagnosticCatalogue.FileNotWritten.At(PlaceOf(fullPath), reason));

    private static Edited<T> Problem<T>(Diagnostic problem) => new(default, problem);
}

/// <summary>The outcome of an edit.</summary>
/// <typeparam name="T">The type of the command's result.</typeparam>
/// <param name="Result">The command's result for the file as it is now; null when there is a problem.</param>
/// <param name="Problem">Why the file stayed as it was (BLOG152 to BLOG154); null when there is none.</param>
public readonly record struct Edited<T>(T? Result, Diagnostic? Problem);

/// <summary>The decision on a file.</summary>
/// <typeparam name="T">The type of the command's result.</typeparam>
/// <param name="Bytes">Its new bytes; null to leave it as it is.</param>
/// <param name="Result">The command's result if the file is still as it was read.</param>
public readonly record struct FileChange<T>(byte[]? Bytes, T Result);
