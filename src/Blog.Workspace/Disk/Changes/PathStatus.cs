namespace Blog.Workspace.Disk.Changes;

/// <summary>What stands at a path itself; links are not followed.</summary>
/// <param name="Kind">The kind of what stands there.</param>
/// <param name="Mode">Its permissions; none on Windows.</param>
/// <param name="Stamp">Of a file, whether it is still the same.</param>
internal readonly record struct PathStatus(EntryKind Kind, UnixFileMode Mode, DiskStamp Stamp)
{
    /// <summary>Asks with one system call on Linux. What cannot be reached counts as missing.</summary>
    public static PathStatus Of(string path) => NativeStatus.IsThere ? NativeStatus.Of(path) : OfAnySystem(path);

    private static PathStatus OfAnySystem(string path)
    {
        var file = new FileInfo(path);
        var attributes = file.Attributes;
        if ((int)attributes == -1)
            return default;
        var mode = OperatingSystem.IsWindows() ? default : file.UnixFileMode;
        var stamp = new DiskStamp((ulong)file.CreationTimeUtc.Ticks, 0, file.LastWriteTimeUtc.Ticks, 0);
        if (attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null)
            return new PathStatus(EntryKind.Other, mode, stamp);
        return attributes.HasFlag(FileAttributes.Directory)
            ? new PathStatus(EntryKind.Folder, mode, stamp)
            : new PathStatus(EntryKind.File, mode, stamp with { Length = file.Length });
    }
}

/// <summary>A kind of what stands at a path.</summary>
internal enum EntryKind
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A link, or what is neither file nor folder.</summary>
    Other,
}
