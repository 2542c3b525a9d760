namespace Blog.Workspace.Watching;

/// <summary>A file as it was looked at from outside.</summary>
/// <param name="Stamp">Its length and time.</param>
/// <param name="IsSettled">
/// Whether it was last written long enough ago: clocks of disks are coarse, and a file that is written twice within one
/// tick looks the same after both. It becomes settled once, and is looked into once more then. </param>
internal readonly record struct PolledFile(FileStamp Stamp, bool IsSettled);
