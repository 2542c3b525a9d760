namespace Blog.Workspace.Disk;

/// <summary>
/// Keeps two programs from doing one thing with a site at the same time. The operating system releases it when the
/// program ends, however it ends.
/// </summary>
public sealed class SiteLock : IDisposable
{
    private const int MostTries = 200;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;

    /// <summary>How long <see cref="Take"/> waits.</summary>
    public static TimeSpan Patience => Pause * MostTries;

    private SiteLock(FileStream file) => _file = file;

    /// <summary>Takes a lock of a site; null when somebody else has it.</summary>
    /// <param name="site">The site.</param>
    /// <param name="name">What is done: a file <c>.cache/NAME.lock</c> stands for it.</param>
    /// <exception cref="IOException">Something else stands there, or the disk is full or fails.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write there.</exception>
    public static SiteLock? TryTake(SiteFolder site, string name) =>
        LockFile.TryOpen(site.PathOf($".cache/{name}.lock")) is { } file ? new SiteLock(file) : null;

    /// <summary>
    /// Takes a lock of a site, and waits for it up to ten seconds; null when somebody else still has it.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="name">What is done, as in <see cref="TryTake"/>.</param>
    /// <param name="clock">The clock for waits.</param>
    public static SiteLock? Take(SiteFolder site, string name, TimeProvider clock)
    {
        for (var tries = 1; ; tries++)
        {
            if (TryTake(site, name) is { } taken)
                return taken;
            if (tries == MostTries)
                return null;
            clock.Wait(Pause);
        }
    }

    /// <summary>
    /// Releases the lock. The file stays: if it were deleted, a third program could lock a new one while a second still
    /// waits for the old.
    /// </summary>
    public void Dispose() => _file.Dispose();
}
