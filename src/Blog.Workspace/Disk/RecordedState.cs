using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Disk;

/// <summary>The stamp of a file as it was taken.</summary>
/// <param name="Stamp">The stamp.</param>
/// <param name="IsSettled">Whether a later change would show in the stamp. It would not when the file had changed in
/// the moment before: the clocks of disks are coarse.</param>
internal readonly record struct RecordedState(DiskStamp Stamp, bool IsSettled)
{
    private static readonly TimeSpan Fine = TimeSpan.FromMilliseconds(100);

    // FAT, HFS+ and some network disks count whole seconds, or every other one.
    private static readonly TimeSpan Coarse = TimeSpan.FromSeconds(3);

    /// <summary>The state of a file now, links followed; null when there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">Says how long ago it changed.</param>
    public static RecordedState? Of(string path, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var status = PathStatus.Of(path);
        return status.Kind == EntryKind.Other && RealPath.Of(path) is { } real
            ? Of(PathStatus.Of(real), now)
            : Of(status, now);
    }

    /// <summary>The state of a file now; null when there is none, and for a symbolic link.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">Says how long ago it changed.</param>
    public static RecordedState? OfItself(string path, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return Of(PathStatus.Of(path), now);
    }

    /// <summary>Whether a change after a moment shows in the stamp that a file had at the moment.</summary>
    /// <param name="moment">When the stamp was taken.</param>
    /// <param name="stamp">The stamp.</param>
    public static bool IsSettledAt(DateTimeOffset moment, DiskStamp stamp)
    {
        // Nanoseconds since 1970 on Linux; ticks, which are a hundred nanoseconds, elsewhere.
        var latest = OperatingSystem.IsLinux()
            ? DateTimeOffset.UnixEpoch.AddTicks(stamp.Latest / TimeSpan.NanosecondsPerTick)
            : new DateTimeOffset(stamp.Latest, TimeSpan.Zero);
        return moment - latest > (latest.Ticks % TimeSpan.TicksPerSecond == 0 ? Coarse : Fine);
    }

    private static RecordedState? Of(PathStatus status, DateTimeOffset now) =>
        status.Kind == EntryKind.File ? new RecordedState(status.Stamp, IsSettledAt(now, status.Stamp)) : null;
}
