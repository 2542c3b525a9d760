using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Blog.Disk;

/// <summary>
/// Steps of which a kill or a power cut leaves the state before or the one after, and none between: writing a file that
/// is on the disk when the call returns, exchanging two files, making a folder's changes last.
/// </summary>
internal static partial class AtomicFile
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;
    private const int CloseOnExec = 0x80000;

    private const int NoSuchFile = 2;
    private const int NotAllowed = 1;
    private const int AccessDenied = 13;
    private const int ReadOnlySystem = 30;

    /// <summary>Writes a file that must not be there yet, and forces its bytes to the disk.</summary>
    public static void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }

    /// <summary>
    /// Exchanges the contents that two paths lead to, in one step (<c>renameat2</c>, Linux 3.15).
    /// </summary>
    /// <returns>Whether it was done: false where the system or the file system has no such step.</returns>
    /// <exception cref="FileNotFoundException">One of the two is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">Their folder may not be changed.</exception>
    public static bool TryExchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            if (RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0)
                return true;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library that is older than the call.
            return false;
        }

        var error = Marshal.GetLastPInvokeError();
        return error switch
        {
            NoSuchFile => throw new FileNotFoundException(new Win32Exception(error).Message, other),
            NotAllowed or AccessDenied or ReadOnlySystem =>
                throw new UnauthorizedAccessException(new Win32Exception(error).Message),
            _ => false,
        };
    }

    /// <summary>Forces to the disk what was renamed, made or removed in a folder; Linux only.</summary>
    public static void FlushFolder(string folder)
    {
        if (!OperatingSystem.IsLinux())
            return;
        var handle = Open(folder, CloseOnExec);
        if (handle < 0)
            return;
        // Some network file systems cannot: they promise nothing for a power cut, and nothing is lost by going on.
        _ = FSync(handle);
        _ = Close(handle);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FSync(int handle);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int handle);
}
