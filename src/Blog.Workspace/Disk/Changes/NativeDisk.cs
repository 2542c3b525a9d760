using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Blog.Workspace.Disk.Changes;

/// <summary>Calls of Linux and macOS that .NET does not offer.</summary>
internal static partial class NativeDisk
{
    // fcntl.h and stdio.h of the two systems.
    private const int ReadOnly = 0;
    private const int WriteAndEnter = 2 | 1;
    private const int ReadAndEnter = 4 | 1;
    private const uint Exchange = 2;

    // errno.h of the two systems.
    private const int DiskFails = 5;
    private const int DiskIsFull = 28;

    private static int Here => OperatingSystem.IsMacOS() ? -2 : -100;

    /// <summary>
    /// Whether the user may add, replace and remove names in a folder. Windows is not asked: the answer is true there.
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
    /// <param name="error">The system's error number; 0 where the system has no such step.</param>
    public static bool TryExchange(string one, string other, out int error)
    {
        error = 0;
        try
        {
            var isDone = OperatingSystem.IsLinux()
                ? RenameAt2(Here, one, Here, other, Exchange) == 0
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
    /// The first bytes of a file even if another program has locked it, which .NET does not open. Empty when there is
    /// no file; not for Windows.
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
    /// Forces the content of a file to the disk. On Linux by fsync(2) itself: .NET says nothing when the disk fails.
    /// </summary>
    /// <exception cref="IOException">The disk fails, or is full.</exception>
    public static void FlushFile(string path)
    {
        // A file may have become read-only already, and Windows alone asks for the right to write.
        var access = OperatingSystem.IsWindows() ? FileAccess.ReadWrite : FileAccess.Read;
        using var file = new FileStream(path, FileMode.Open, access, FileShare.ReadWrite, bufferSize: 0);
        FlushFile(file);
    }

    /// <summary>Forces the content of an open file to the disk, as <see cref="FlushFile(string)"/> does.</summary>
    /// <exception cref="IOException">The disk fails, or is full.</exception>
    public static void FlushFile(FileStream file)
    {
        file.Flush(flushToDisk: !OperatingSystem.IsLinux());
        if (OperatingSystem.IsLinux())
            ThrowOnFailure(file.Name, ErrorOf(Sync((int)file.SafeFileHandle.DangerousGetHandle())));
    }

    /// <summary>Forces the names in a folder to the disk. Windows does so by itself.</summary>
    /// <exception cref="IOException">The disk fails, or is full.</exception>
    public static void FlushFolder(string folder) => ThrowOnFailure(folder, With(folder, Sync));

    /// <summary>Forces all of a disk to the disk; false where there is no call for it, or where it failed.</summary>
    public static bool TryFlushDisk(string folder)
    {
        if (OperatingSystem.IsLinux())
            return With(folder, SyncFileSystem) == 0;
        if (!OperatingSystem.IsMacOS())
            return false;
        SyncAll();
        return true;
    }

    // The error number, 0 for success. A folder that cannot be read cannot be forced either; its names reach the disk a
    // little later.
    private static int With(string folder, Func<int, int> act)
    {
        if (OperatingSystem.IsWindows())
            return 0;
        var handle = Open(folder, ReadOnly);
        if (handle < 0)
            return 0;
        var error = ErrorOf(act(handle));
        _ = Close(handle);
        return error;
    }

    private static int ErrorOf(int result) => result == 0 ? 0 : Marshal.GetLastPInvokeError();

    // Other errors mean that this kind of file or folder is never forced.
    private static void ThrowOnFailure(string path, int error)
    {
        if (error is DiskFails or DiskIsFull)
            throw new IOException($"'{path}' cannot be forced to the disk: {new Win32Exception(error).Message}.");
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

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Sync(int handle);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFileSystem(int handle);

    [LibraryImport("libc", EntryPoint = "sync")]
    private static partial void SyncAll();
}
