using Blog.Text;
using Microsoft.Win32.SafeHandles;

namespace Blog.Workspace.Disk;

/// <summary>
/// The result of opening a file: it is open, it no longer exists, there is a problem, or it is empty.
/// </summary>
/// <param name="Handle">The open file, for the caller to dispose; null when it is not open.</param>
/// <param name="Problem">Why it could not be opened (BLOG002); null when it is open.</param>
/// <param name="IsGone">Whether it could not be opened because it does not exist.</param>
internal readonly record struct FileOpening(SafeFileHandle? Handle, Diagnostic? Problem, bool IsGone)
{
    // A program that opens a file exclusively, as on Windows, mostly does so for the moment of a save.
    private const int Attempts = 5;
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(5);

    /// <summary>Opens a file of a site for reading. Editors may write, rename or delete it meanwhile.</summary>
    public static FileOpening Of(SiteFolder site, ContentPath path, TimeProvider clock)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (HoldsNothing(site.PathOf(path.Value)))
                    return new FileOpening(null, null, false);
                return new FileOpening(
                    File.OpenHandle(
                        site.PathOf(path.Value),
                        FileMode.Open,
                        FileAccess.Read,
                        FileShare.ReadWrite | FileShare.Delete
                    ),
                    null,
                    false
                );
            }
            catch (UnauthorizedAccessException)
            {
                return new FileOpening(null, Unreadable(path, "access to it is denied."), false);
            }
            catch (IOException failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
            {
                return new FileOpening(null, Unreadable(path, "it was deleted a moment ago."), true);
            }
            catch (IOException failure)
            {
                if (attempt == Attempts)
                    return new FileOpening(null, Unreadable(path, failure.Message), false);
                clock.Wait(BetweenAttempts);
            }
        }
    }

    /// <summary>The diagnostic of a file that cannot be read (BLOG002).</summary>
    public static Diagnostic Unreadable(ContentPath path, string reason) =>
        DiagnosticCatalogue.UnreadableFile.At(SourceLocation.OfFile(path), reason);

    // A named pipe looks like an empty file, and opening it waits until somebody writes to it: perhaps for ever.
    private static bool HoldsNothing(string path)
    {
        if (OperatingSystem.IsWindows())
            return false;
        FileSystemInfo? file = new FileInfo(path);
        if (file.LinkTarget is not null)
            file = file.ResolveLinkTarget(returnFinalTarget: true);
        return file is FileInfo { Exists: true, Length: 0 };
    }
}
