using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Blog.Workspace.Disk.Changes;

/// <summary>
/// Linux's calls for what .NET does in several: it writes a file in eight calls and renames one in two. A site has
/// thousands.
/// </summary>
internal static partial class NativeFiles
{
    // fcntl.h of Linux: write only, create, truncate, not for programs that are started.
    private const int ForWriting = 0x1 | 0x40 | 0x200 | 0x80000;
    private const uint FileMode = 0b110_110_110;
    private const uint FolderMode = 0b111_111_111;

    // errno.h of Linux.
    private const int NotPermitted = 1;
    private const int NoSuchFile = 2;
    private const int Interrupted = 4;
    private const int AccessDenied = 13;

    /// <summary>Whether this system has them.</summary>
    public static bool AreThere => NativeStatus.IsThere;

    /// <summary>Writes a file, in the place of the content of one that may be there.</summary>
    /// <exception cref="IOException">The disk fails, or is full, or there is no such folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write there.</exception>
    public static DiskStamp Write(string path, ReadOnlySpan<byte> bytes)
    {
        var handle = Open(path, ForWriting, FileMode);
        if (handle < 0)
            throw FailureAt(path);
        try
        {
            while (!bytes.IsEmpty)
            {
                var written = Write(handle, ref MemoryMarshal.GetReference(bytes), bytes.Length);
                if (written < 0 && Marshal.GetLastPInvokeError() != Interrupted)
                    throw FailureAt(path);
                bytes = bytes[(int)Math.Max(0, written)..];
            }

            return NativeStatus.Of(handle).Stamp;
        }
        finally
        {
            _ = Close(handle);
        }
    }

    /// <summary>Renames a file, in the place of a file that may be there.</summary>
    /// <exception cref="IOException">The disk fails or is full, or one of the two is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not change one of the folders.</exception>
    public static void Move(string from, string to)
    {
        if (Rename(from, to) != 0)
            throw FailureAt(to);
    }

    /// <summary>
    /// Makes a folder in one that exists; false where that is another call's task: elsewhere than on Linux, or where
    /// something is there already.
    /// </summary>
    public static bool TryCreateFolder(string path) => AreThere && MakeFolder(path, FolderMode) == 0;

    private static Exception FailureAt(string path)
    {
        var error = Marshal.GetLastPInvokeError();
        var message = $"{new Win32Exception(error).Message} : '{path}'";
        return error switch
        {
            NotPermitted or AccessDenied => new UnauthorizedAccessException(message),
            NoSuchFile => new FileNotFoundException(message, path),
            _ => new IOException(message),
        };
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Open(string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int handle, ref byte first, nint count);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);

    [LibraryImport("libc", EntryPoint = "rename", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Rename(string from, string to);

    [LibraryImport("libc", EntryPoint = "mkdir", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MakeFolder(string path, uint mode);
}
