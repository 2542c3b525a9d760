namespace Blog.Workspace.Disk;

/// <summary>
/// Waits on the calling thread by a clock that is handed in. Files are changed and read synchronously: the waits for
/// editors and other commands are short, and a lock is held meanwhile.
/// </summary>
internal static class ClockWait
{
    /// <summary>Returns once the time has passed on the clock.</summary>
    public static void Wait(this TimeProvider clock, TimeSpan time)
    {
        using var over = new ManualResetEventSlim();
        using var timer = clock.CreateTimer(_ => over.Set(), null, time, Timeout.InfiniteTimeSpan);
        over.Wait();
    }
}
