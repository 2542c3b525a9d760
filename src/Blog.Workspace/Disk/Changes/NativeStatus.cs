using System.Runtime.InteropServices;

namespace Blog.Workspace.Disk.Changes;

/// <summary>
/// Linux's statx(2). .NET makes several calls for what it says in one, and does not tell the number of a file.
/// </summary>
internal static partial class NativeStatus
{
    private const int Here = -100;
    private const int NoFollow = 0x100;
    private const int OfHandle = 0x1000;

    // Type, mode, times of content and of status, number, size.
    private const uint Wanted = 0x1 | 0x2 | 0x40 | 0x80 | 0x100 | 0x200;
    private const int KindBits = 0xF000;
    private const int FolderKind = 0x4000;
    private const int FileKind = 0x8000;

    // In statx(2)'s record, which is the same on every machine.
    private const int RecordLength = 256;
    private const int ModeAt = 28;
    private const int NodeAt = 32;
    private const int SizeAt = 40;
    private const int ChangedAt = 96;
    private const int ModifiedAt = 112;
    private const long Nanoseconds = 1_000_000_000;

    /// <summary>Whether this system has the call.</summary>
    public static bool IsThere { get; } = OperatingSystem.IsLinux() && IsInLibrary();

    /// <summary>What stands at a path.</summary>
    public static PathStatus Of(string path)
    {
        Span<byte> record = stackalloc byte[RecordLength];
        return Status(Here, path, NoFollow, Wanted, ref record[0]) == 0 ? Of(record) : default;
    }

    /// <summary>What an open file or folder is.</summary>
    public static PathStatus Of(int handle)
    {
        Span<byte> record = stackalloc byte[RecordLength];
        return Status(handle, "", OfHandle, Wanted, ref record[0]) == 0 ? Of(record) : default;
    }

    private static PathStatus Of(ReadOnlySpan<byte> record)
    {
        int mode = MemoryMarshal.Read<ushort>(record[ModeAt..]);
        var kind = (mode & KindBits) switch
        {
            FolderKind => EntryKind.Folder,
            FileKind => EntryKind.File,
            _ => EntryKind.Other,
        };
        var node = MemoryMarshal.Read<ulong>(record[NodeAt..]);
        var size = MemoryMarshal.Read<long>(record[SizeAt..]);
        var stamp = new DiskStamp(node, size, TimeAt(record[ModifiedAt..]), TimeAt(record[ChangedAt..]));
        return new PathStatus(kind, (UnixFileMode)(mode & ~KindBits), stamp);
    }

    // Seconds, and nanoseconds behind them.
    private static long TimeAt(ReadOnlySpan<byte> time) =>
        (MemoryMarshal.Read<long>(time) * Nanoseconds) + MemoryMarshal.Read<uint>(time[sizeof(long)..]);

    private static bool IsInLibrary()
    {
        try
        {
            Span<byte> record = stackalloc byte[RecordLength];
            return Status(Here, "/", NoFollow, Wanted, ref record[0]) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // musl has the function since 2019 only.
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Status(int folder, string path, int flags, uint mask, ref byte record);
}
