using System.Diagnostics;
using System.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>
/// Keeps two programs from writing one output folder at the same time, whatever sites they belong to and however they
/// were given its path. The operating system releases it when the program ends, however it ends; the file is removed
/// when the program ends by itself.
/// </summary>
public sealed class OutputLock : IDisposable
{
    private const int MostTries = 50;

    private readonly FileStream? _file;
    private readonly string _work;
    private readonly IReadOnlyList<string> _made;

    private OutputLock(FileStream? file, string work, IReadOnlyList<string> made) =>
        (_file, _work, _made) = (file, work, made);

    /// <summary>
    /// Takes the lock; null when another command has it, or has the lock of a folder around this one.
    /// </summary>
    /// <exception cref="IOException">Something else stands there, or the disk is full or fails.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write there.</exception>
    public static OutputLock? TryTake(OutputFolder folder)
    {
        // A user who may write neither in the output nor beside it can change nothing, and gets an error once something
        // has to change.
        if (!NativeDisk.CanChange(WorkFolder.Existing(folder.Work)))
            return new OutputLock(null, folder.Work, []);
        var made = Missing(Path.GetDirectoryName(folder.Work)!).ToList();
        for (var tries = 1; tries <= MostTries; tries++)
        {
            var (file, isHeld) = Open(folder.Work);
            if (isHeld)
                return null;
            if (file is null || !IsStillThere(file, folder.Work, made))
                continue;
            var held = new OutputLock(file, folder.Work, made);
            if (!IsHeldAround(folder.FullPath))
                return held;
            held.Dispose();
            return null;
        }

        return null;
    }

    /// <summary>Whether another command holds the lock of a work folder at this moment.</summary>
    public static bool IsHeld(string work)
    {
        var path = Path.Combine(work, WorkFolder.LockName);
        if (!File.Exists(path))
            return false;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return false;
        }
        catch (IOException failure)
        {
            return LockFile.IsContention(failure);
        }
        catch (UnauthorizedAccessException)
        {
            // The lock of another user, which may not be opened.
            return false;
        }
    }

    /// <summary>Releases the lock, and removes the file and the folders that were made for it and are empty.</summary>
    public void Dispose()
    {
        if (_file is null)
            return;
        // Removed while it is held: a command that waits for the removed file notices by IsStillThere. Windows cannot
        // remove an open file.
        if (!OperatingSystem.IsWindows())
            TryRemove(() => File.Delete(_file.Name));
        _file.Dispose();
        if (OperatingSystem.IsWindows())
            TryRemove(() => File.Delete(_file.Name));
        foreach (var folder in new[] { _work }.Concat(_made))
        {
            if (!TryRemove(() => Directory.Delete(folder)))
                break;
        }
    }

    private static (FileStream? File, bool IsHeld) Open(string work)
    {
        try
        {
            var file = LockFile.TryOpen(Path.Combine(work, WorkFolder.LockName));
            return (file, file is null);
        }
        catch (IOException failure) when (IsPassing(failure))
        {
            // The command before this one has just removed the folder, or one above it.
            return (null, false);
        }
    }

    private static bool IsStillThere(FileStream file, string work, IReadOnlyList<string> made)
    {
        try
        {
            if (IsStillThere(file))
                return true;
            file.Dispose();
            return false;
        }
        catch (IOException)
        {
            // A full disk takes the file and nothing into it.
            new OutputLock(file, work, made).Dispose();
            throw;
        }
    }

    // The command before may have removed the file between its being opened and locked here, and another may have made
    // a new one of this name and locked that: the content says whose file has the name. Windows cannot remove an open
    // file.
    private static bool IsStillThere(FileStream file)
    {
        if (OperatingSystem.IsWindows())
            return true;
        var token = Encoding.ASCII.GetBytes(
            $"{Environment.ProcessId} {Stopwatch.GetTimestamp()} {Environment.CurrentManagedThreadId}\n"
        );
        file.SetLength(0);
        file.Write(token);
        return NativeDisk.ReadStart(file.Name, token.Length + 1).AsSpan().SequenceEqual(token);
    }

    // An output in the output of another site goes with it when that is exchanged.
    private static bool IsHeldAround(string output)
    {
        for (var at = Path.GetDirectoryName(output); at is not null; at = Path.GetDirectoryName(at))
        {
            if (IsHeld(WorkFolder.Inside(at)) || (WorkFolder.Beside(at) is { } beside && IsHeld(beside)))
                return true;
        }

        return false;
    }

    // EEXIST of Linux and of macOS, of a folder that came and went while it was made.
    private static bool IsPassing(IOException failure) =>
        failure is DirectoryNotFoundException or FileNotFoundException || (failure.HResult & 0xFFFF) == 17;

    private static IEnumerable<string> Missing(string path)
    {
        for (var at = path; !Directory.Exists(at) && Path.GetDirectoryName(at) is { } parent; at = parent)
            yield return at;
    }

    private static bool TryRemove(Action remove)
    {
        try
        {
            remove();
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return true;
        }
        catch (IOException)
        {
            // Something is in it, or another command has taken it in this very moment and removes it when it is done.
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            // It may have become read-only since. A file that nobody locks holds nobody up.
            return false;
        }
    }
}
