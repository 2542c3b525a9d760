using System.Collections.Concurrent;

namespace Blog.Syndication.Tests.Fakes;

/// <summary>A clock in whose time pauses are over at once, and a limit is reached when the test says so.</summary>
/// <param name="limit">How long the limits are that something is waited for.</param>
internal sealed class SwiftClock(TimeSpan limit) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<SwiftTimer> _limits = [];
    private DateTimeOffset _now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public SwiftClock()
        : this(TimeSpan.FromSeconds(60))
    {
    }

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
        lock (_lock)
        {
            if (dueTime == limit)
            {
                _limits.Add(timer);
                return timer;
            }

            _now += dueTime;
        }

        Pauses.Enqueue(dueTime);
        ThreadPool.QueueUserWorkItem(_ => timer.Ring());
        return timer;
    }

    /// <summary>Lets every limit be reached that something is waited for now.</summary>
    public void ReachLimits()
    {
        List<SwiftTimer> reached;
        lock (_lock)
        {
            reached = [.. _limits];
            _limits.Clear();
            _now += limit;
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
