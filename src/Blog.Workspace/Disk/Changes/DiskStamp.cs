namespace Blog.Workspace.Disk.Changes;

/// <summary>
/// What a file system says of a file without opening it. As long as it is the same, nobody has written to the file: no
/// program can set <paramref name="Changed"/>.
/// </summary>
/// <param name="Node">
/// The number of the file on its disk; elsewhere than on Linux, the time at which it was made, in ticks.
/// </param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Modified">When its content was written last, in nanoseconds or, elsewhere than on Linux, ticks.</param>
/// <param name="Changed">
/// When its content, permissions or names changed last, in nanoseconds; 0 elsewhere than on Linux.
/// </param>
internal readonly record struct DiskStamp(ulong Node, long Length, long Modified, long Changed)
{
    /// <summary>The later of the two times.</summary>
    public long Latest => Math.Max(Modified, Changed);

    /// <summary>
    /// Whether both are of one file with one content, although its names or permissions may have changed between them.
    /// </summary>
    public bool HasContentOf(DiskStamp other) => this with { Changed = other.Changed } == other;
}
