using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Blog.Workspace.Disk.Changes;

/// <summary>What is in a folder, with a sign by which two names of one file are recognized.</summary>
/// <param name="Mode">The permissions of the folder.</param>
/// <param name="Entries">What is in it, in no order.</param>
internal sealed partial record FolderListing(UnixFileMode Mode, ImmutableArray<FolderEntry> Entries)
{
    // Of struct dirent of Linux with 64 bits, as glibc and musl have it.
    private const int KindAt = 18;
    private const int NameAt = 19;

    /// <summary>Lists a folder; null when there is none, or when it cannot be listed whole.</summary>
    public static FolderListing? Of(string path)
    {
        if (NativeStatus.IsThere && Environment.Is64BitProcess)
            return OfLinux(path);
        return PathStatus.Of(path) is { Kind: EntryKind.Folder } folder && NativeDisk.CanRead(path)
            ? new FolderListing(folder.Mode, [.. Directory.EnumerateFileSystemEntries(path).Select(Look)])
            : null;
    }

    // The numbers of files come with their names: nothing is asked for each.
    private static FolderListing? OfLinux(string path)
    {
        var folder = Open(path);
        if (folder == 0)
            return null;
        try
        {
            var status = NativeStatus.Of(HandleOf(folder));
            var entries = ImmutableArray.CreateBuilder<FolderEntry>();
            for (var entry = Next(folder); entry != 0; entry = Next(folder))
            {
                if (Marshal.PtrToStringUTF8(entry + NameAt) is { } name and not ("." or ".."))
                    entries.Add(Read(entry, name, path));
            }

            return Marshal.GetLastPInvokeError() == 0
                ? new FolderListing(status.Mode, entries.DrainToImmutable())
                : null;
        }
        finally
        {
            _ = Close(folder);
        }
    }

    private static FolderEntry Read(nint entry, string name, string folder)
    {
        var node = (ulong)Marshal.ReadInt64(entry);
        var kind = Marshal.ReadByte(entry, KindAt) switch
        {
            4 => EntryKind.Folder,
            8 => EntryKind.File,
            0 => EntryKind.Missing,
            _ => EntryKind.Other,
        };
        // Some file systems do not say the kind, and some that a program serves have one number for all files.
        return kind == EntryKind.Missing || node is 0 or uint.MaxValue or ulong.MaxValue
            ? Look(Path.Combine(folder, name))
            : new FolderEntry(name, kind, new DiskStamp(node, 0, 0, 0));
    }

    private static FolderEntry Look(string path)
    {
        var status = PathStatus.Of(path);
        return new FolderEntry(Path.GetFileName(path), status.Kind, status.Stamp);
    }

    [LibraryImport("libc", EntryPoint = "opendir", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint Open(string path);

    [LibraryImport("libc", EntryPoint = "readdir", SetLastError = true)]
    private static partial nint Next(nint folder);

    [LibraryImport("libc", EntryPoint = "dirfd")]
    private static partial int HandleOf(nint folder);

    [LibraryImport("libc", EntryPoint = "closedir")]
    private static partial int Close(nint folder);
}

/// <summary>A name in a folder.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What has it.</param>
/// <param name="Sign">The same for two names of one file or link, and for no two files.</param>
internal readonly record struct FolderEntry(string Name, EntryKind Kind, DiskStamp Sign);
