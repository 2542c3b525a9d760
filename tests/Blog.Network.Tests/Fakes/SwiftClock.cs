using System.Collections.Concurrent;

namespace Blog.Network.Tests.Fakes;

/// <summary>
/// A clock in whose time pauses are over at once, and a limit is reached when the test says so. Limits of a whole run
/// are longer, and are reached when pauses and other limits have taken as long.
/// </summary>
/// <param name="limit">How long the limits are that one answer is waited for; what is shorter is a pause.</param>
internal sealed class SwiftClock(TimeSpan limit) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<(SwiftTimer Timer, TimeSpan Length, DateTimeOffset Due)> _limits = [];
    private DateTimeOffset _now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public SwiftClock()
        : this(TimeSpan.FromSeconds(60)) { }

    /// <summary>The pauses that were made, in order.</summary>
    public ConcurrentQueue<TimeSpan> Pauses { get; } = [];

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _now;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SwiftTimer(() => callback(state));
        if (dueTime == Timeout.InfiniteTimeSpan)
            return timer;
        List<SwiftTimer> reached;
        lock (_lock)
        {
            if (dueTime >= limit)
            {
                _limits.Add((timer, dueTime, _now + dueTime));
                return timer;
            }

            _now += dueTime;
            reached = [.. _limits.Where(l => l.Length > limit && l.Due <= _now).Select(l => l.Timer)];
        }

        Pauses.Enqueue(dueTime);
        ThreadPool.QueueUserWorkItem(_ =>
        {
            timer.Ring();
            reached.ForEach(t => t.Ring());
        });
        return timer;
    }

    /// <summary>Lets every limit be reached that something is waited for now.</summary>
    public void ReachLimits() => Pass(limit);

    /// <summary>Lets time pass, and with it the limits that are reached then: those of whole runs first.</summary>
    public void Pass(TimeSpan time)
    {
        List<SwiftTimer> reached;
        lock (_lock)
        {
            _now += time;
            reached = [.. _limits.Where(l => l.Due <= _now).OrderByDescending(l => l.Length).Select(l => l.Timer)];
            _limits.RemoveAll(l => l.Due <= _now);
        }

        reached.ForEach(t => t.Ring());
    }

    private sealed class SwiftTimer(Action ring) : ITimer
    {
        private int _isOver;

        public void Ring()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0)
                ring();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => Interlocked.Exchange(ref _isOver, 1);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
