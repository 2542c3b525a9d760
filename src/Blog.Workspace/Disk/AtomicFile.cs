using System.ComponentModel;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Disk;

/// <summary>
/// Steps that a kill or a power cut leaves either undone or done, never half done: writing a file that is on the disk
/// when the call returns, exchanging two files.
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
        NativeDisk.FlushFile(file);
    }

    /// <summary>
    /// Writes a file that must not be there yet, whole or not at all, and never over one that somebody made meanwhile.
    /// </summary>
    /// <exception cref="IOException">Something is there already, even if only a link to nowhere.</exception>
    public static void WriteBeside(string path, ReadOnlySpan<byte> bytes)
    {
        var prepared = Prepare(path, bytes);
        try
        {
            File.Move(prepared, path, overwrite: false);
        }
        finally
        {
            File.Delete(prepared);
        }
    }

    /// <summary>
    /// Writes one of the program's own files over what is there, and makes missing folders. Only
    /// <c>Editing/SiteEditor.cs</c> changes files of the author.
    /// </summary>
    public static void WriteOver(string path, ReadOnlySpan<byte> bytes) =>
        File.Move(Prepare(path, bytes), path, overwrite: true);

    /// <summary>Exchanges the contents that two paths lead to, in one step (<c>renameat2</c>, Linux 3.15).</summary>
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
            NotAllowed or AccessDenied or ReadOnlySystem => throw new UnauthorizedAccessException(
                new Win32Exception(error).Message
            ),
            _ => false,
        };
    }

    private static string Prepare(string path, ReadOnlySpan<byte> bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var prepared = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}");
        File.Delete(prepared);
        try
        {
            WriteNew(prepared, bytes);
            return prepared;
        }
        catch (IOException)
        {
            File.Delete(prepared);
            throw;
        }
    }
}
