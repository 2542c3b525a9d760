using System.ComponentModel;
using Blog.Disk.Changes;

namespace Blog.Disk;

/// <summary>
/// Steps of which a kill or a power cut leaves the state before or the one after, and none between: writing a file that
/// is on the disk when the call returns, exchanging two files.
/// </summary>
internal static class AtomicFile
{
    private const int NoSuchFile = 2;
    private const int NotAllowed = 1;
    private const int AccessDenied = 13;
    private const int ReadOnlySystem = 30;

    /// <summary>Writes a file that must not be there yet, and forces its bytes to the disk.</summary>
    public static void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        file.Write(bytes);
        NativeDisk.FlushFile(file.SafeFileHandle, path);
    }

    /// <summary>
    /// Writes a file of the program's own in the place of what is there; missing folders are made. Files of the author's
    /// are changed by <c>Editing/SiteEditor.cs</c> alone.
    /// </summary>
    public static void WriteOver(string path, ReadOnlySpan<byte> bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var prepared = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}");
        File.Delete(prepared);
        WriteNew(prepared, bytes);
        File.Move(prepared, path, overwrite: true);
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
        if (NativeDisk.TryExchange(one, other, out var error))
            return true;
        return error switch
        {
            NoSuchFile => throw new FileNotFoundException(new Win32Exception(error).Message, other),
            NotAllowed or AccessDenied or ReadOnlySystem =>
                throw new UnauthorizedAccessException(new Win32Exception(error).Message),
            _ => false,
        };
    }
}
