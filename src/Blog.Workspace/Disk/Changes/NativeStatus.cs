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
    private const long Nanoseconds = 1_000_000_000;

    /// <summary>Whether this system has the call.</summary>
    public static bool IsThere { get; } = OperatingSystem.IsLinux() && IsInLibrary();

    /// <summary>What stands at a path.</summary>
    public static PathStatus Of(string path) =>
        Status(Here, path, NoFollow, Wanted, out var record) == 0 ? Of(record) : default;

    /// <summary>What an open file or folder is.</summary>
    public static PathStatus Of(int handle) =>
        Status(handle, "", OfHandle, Wanted, out var record) == 0 ? Of(record) : default;

    private static PathStatus Of(in StatusRecord record)
    {
        var kind = (record.Mode & KindBits) switch
        {
            FolderKind => PathKind.Folder,
            FileKind => PathKind.File,
            _ => PathKind.Other,
        };
        return new PathStatus(
            kind,
            (UnixFileMode)(record.Mode & ~KindBits),
            new FileStamp(
                record.Node,
                (long)record.Size,
                (record.ModifiedSeconds * Nanoseconds) + record.ModifiedRest,
                (record.ChangedSeconds * Nanoseconds) + record.ChangedRest
            )
        );
    }

    private static bool IsInLibrary()
    {
        try
        {
            return Status(Here, "/", NoFollow, Wanted, out _) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // musl has the function since 2019 only.
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Status(int folder, string path, int flags, uint mask, out StatusRecord record);

    // statx(2)'s record, which is the same on every machine.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct StatusRecord
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Node;

        [FieldOffset(40)]
        public ulong Size;

        [FieldOffset(96)]
        public long ChangedSeconds;

        [FieldOffset(104)]
        public uint ChangedRest;

        [FieldOffset(112)]
        public long ModifiedSeconds;

        [FieldOffset(120)]
        public uint ModifiedRest;
    }
}
