using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Blog.Workspace.Disk;

/// <summary>
/// Owner and permissions of a file: checked before it is replaced, and copied to the file that replaces it.
/// </summary>
internal static partial class FileStanding
{
    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
    private const int MayWrite = 2;
    private const int CurrentFolder = -100;
    private const uint Owners = 0x18;

    // In statx(2)'s record, which is the same on every machine: the user and the group.
    private const int RecordLength = 256;
    private const int UserAt = 20;
    private const int GroupAt = 24;

    /// <summary>
    /// Why a file may not be replaced, as the end of a sentence; null when it may. A file that nobody may write is
    /// refused to the superuser too, whom no system would stop, because its author made it read-only.
    /// </summary>
    /// <param name="path">The file, which need not be there yet.</param>
    public static string? Objection(string path)
    {
        if (File.Exists(path) && IsClosed(path))
            return "it is read-only.";
        var folder = Path.GetDirectoryName(path)!;
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } above)
            folder = above;
        // On Windows the attribute of a folder does not mean that nothing may be made in it.
        return !OperatingSystem.IsWindows() && IsClosed(folder) ? $"its folder {folder} is read-only." : null;
    }

    /// <summary>
    /// Gives a prepared file the permissions of the file it replaces, and the owner where this user may set it: the
    /// superuser, in a container for example, would otherwise take the file away from its author. Other names of the
    /// same file (hard links) keep the old content: they could follow only if the file were written in place, and then
    /// a kill would leave half a file.
    /// </summary>
    public static void Copy(string from, string to)
    {
        if (OperatingSystem.IsWindows())
            return;
        if (OperatingSystem.IsLinux() && OwnersOf(from) is { } wanted && OwnersOf(to) != wanted)
        {
            if (ChangeOwner(to, wanted.User, wanted.Group) != 0)
                _ = ChangeOwner(to, uint.MaxValue, wanted.Group);
        }

        // After the owner: a change of that takes permissions away.
        File.SetUnixFileMode(to, File.GetUnixFileMode(from));
    }

    private static bool IsClosed(string path) =>
        OperatingSystem.IsWindows()
            ? File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly)
            : (File.GetUnixFileMode(path) & AnyWrite) == 0 || Access(path, MayWrite) != 0;

    private static (uint User, uint Group)? OwnersOf(string path)
    {
        var record = new byte[RecordLength];
        try
        {
            if (Status(CurrentFolder, path, 0, Owners, ref record[0]) != 0)
                return null;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library that is older than the call.
            return null;
        }

        return (NumberAt(record, UserAt), NumberAt(record, GroupAt));
    }

    private static uint NumberAt(byte[] record, int at) =>
        BitConverter.IsLittleEndian
            ? BinaryPrimitives.ReadUInt32LittleEndian(record.AsSpan(at))
            : BinaryPrimitives.ReadUInt32BigEndian(record.AsSpan(at));

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Access(string path, int mode);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int ChangeOwner(string path, uint user, uint group);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Status(int folder, string path, int flags, uint mask, ref byte record);
}
