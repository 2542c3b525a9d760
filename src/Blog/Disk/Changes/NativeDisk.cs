using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Blog.Disk.Changes;

/// <summary>What Linux and macOS can do with files and .NET has no word for.</summary>
internal static partial class NativeDisk
{
    // fcntl.h and stdio.h of the two systems.
    private const int ReadOnly = 0;
    private const int WriteAndEnter = 2 | 1;
    private const int ReadAndEnter = 4 | 1;
    private const uint Exchange = 2;

    // errno.h: what cannot be forced to a disk, since it is on none.
    private const int InvalidFile = 22;
    private const int ReadOnlyDisk = 30;

    private static int Here => OperatingSystem.IsMacOS() ? -2 : -100;

    /// <summary>
    /// Whether the user may add, replace and remove names in a folder. Windows is not asked: the answer is true
    /// there.
    /// </summary>
    public static bool CanChange(string folder) => OperatingSystem.IsWindows() || Access(folder, WriteAndEnter) == 0;

    /// <summary>Whether the user may list a folder. Windows is not asked: the answer is true there.</summary>
    public static bool CanRead(string folder) => OperatingSystem.IsWindows() || Access(folder, ReadAndEnter) == 0;

    /// <summary>
    /// Exchanges two names in one step: renameat2(2) on Linux, renamex_np(2) on macOS. False where that is not
    /// possible.
    /// </summary>
    public static bool TryExchange(string one, string other) => TryExchange(one, other, out _);

    /// <summary>Exchanges two names in one step, or says why not.</summary>
    /// <param name="one">A path.</param>
    /// <param name="other">Another path on the same disk.</param>
    /// <param name="error">The system's number of what went wrong; 0 where the system has no such step.</param>
    public static bool TryExchange(string one, string other, out int error)
    {
        error = 0;
        try
        {
            var isDone = OperatingSystem.IsLinux() ? RenameAt2(Here, one, Here, other, Exchange) == 0
                : OperatingSystem.IsMacOS() && RenameX(one, other, Exchange) == 0;
            if (!isDone && !OperatingSystem.IsWindows())
                error = Marshal.GetLastPInvokeError();
            return isDone;
        }
        catch (EntryPointNotFoundException)
        {
            // musl has the function since 2025 only.
            return false;
        }
    }

    /// <summary>Gives a file, or a link itself, a second name; false where that is not possible.</summary>
    public static bool TryLink(string existing, string path) =>
        !OperatingSystem.IsWindows() && LinkAt(Here, existing, Here, path, 0) == 0;

    /// <summary>
    /// The first bytes of a file, whoever has locked it: .NET opens no file that another program has locked. Empty
    /// where there is none; not for Windows.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many bytes are read at the most.</param>
    public static byte[] ReadStart(string path, int most)
    {
        var handle = Open(path, ReadOnly);
        if (handle < 0)
            return [];
        using var file = new SafeFileHandle(handle, ownsHandle: true);
        var bytes = new byte[most];
        return bytes[..RandomAccess.Read(file, bytes, 0)];
    }

    /// <summary>
    /// Forces the bytes of a file to the disk. .NET does so too, but on Linux it says nothing when the disk fails.
    /// </summary>
    /// <param name="file">The file, open.</param>
    /// <param name="path">Its path, for the message.</param>
    /// <exception cref="IOException">The disk failed: the bytes may not be there after a power cut.</exception>
    public static void FlushFile(SafeFileHandle file, string path)
    {
        if (!OperatingSystem.IsLinux())
            RandomAccess.FlushToDisk(file);
        else if (Sync(file) != 0 && Marshal.GetLastPInvokeError() is var error and not (InvalidFile or ReadOnlyDisk))
            throw new IOException($"{new Win32Exception(error).Message} : '{path}'");
    }

    /// <summary>Forces the names in a folder to the disk. Windows does so by itself.</summary>
    public static void FlushFolder(string folder) => With(folder, Sync);

    /// <summary>Forces all of a disk to the disk; false where there is no call for it.</summary>
    public static bool TryFlushDisk(string folder)
    {
        if (OperatingSystem.IsLinux())
            With(folder, SyncFileSystem);
        else if (OperatingSystem.IsMacOS())
            SyncAll();
        else
            return false;
        return true;
    }

    // A folder that cannot be read cannot be forced either; its names reach the disk a little later.
    private static void With(string folder, Func<int, int> act)
    {
        if (OperatingSystem.IsWindows())
            return;
        var handle = Open(folder, ReadOnly);
        if (handle < 0)
            return;
        _ = act(handle);
        _ = Close(handle);
    }

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Access(string path, int mode);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameX(string from, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "linkat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LinkAt(int fromFolder, string from, int toFolder, string to, int flags);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Sync(int handle);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Sync(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "syncfs")]
    private static partial int SyncFileSystem(int handle);

    [LibraryImport("libc", EntryPoint = "sync")]
    private static partial void SyncAll();
}
