namespace Blog.Network.Mailing;

/// <summary>Keeps messages apart, so that no more go out in a minute than the server wants.</summary>
/// <param name="clock">The clock for waits and time limits.</param>
/// <param name="perMinute">How many messages a minute, at most.</param>
internal sealed class MailPace(TimeProvider clock, int perMinute)
{
    private readonly TimeSpan _pause = TimeSpan.FromMinutes(1) / perMinute;
    private long? _last;

    /// <summary>Waits until the next message may be sent; the first may be sent at once.</summary>
    public async Task WaitAsync(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        if (_last is { } last && _pause - clock.GetElapsedTime(last) is var left && left > TimeSpan.Zero)
            await Task.Delay(left, clock, stop).ConfigureAwait(false);
        _last = clock.GetTimestamp();
    }
}
