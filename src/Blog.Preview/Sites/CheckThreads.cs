using System.Collections.Concurrent;

namespace Blog.Preview.Sites;

/// <summary>Threads for work that nobody waits for. On the threads of the pool it would keep all of them busy for
/// seconds, and events, timers and requests would queue behind it.</summary>
internal sealed class CheckThreads : TaskScheduler, IDisposable
{
    private readonly BlockingCollection<Task> _tasks = [];
    private readonly Thread[] _threads;

    /// <summary>Starts the threads. They do not keep the program running.</summary>
    /// <param name="count">How many; at least one.</param>
    public CheckThreads(int count)
    {
        _threads =
        [
            .. Enumerable
                .Range(0, Math.Max(1, count))
                .Select(_ => new Thread(Work) { IsBackground = true, Priority = ThreadPriority.BelowNormal }),
        ];
        foreach (var thread in _threads)
            thread.Start();
    }

    /// <inheritdoc/>
    public override int MaximumConcurrencyLevel => _threads.Length;

    /// <summary>Runs work on one of the threads. Its parallel parts run on the others, what follows it on the
    /// pool.</summary>
    /// <param name="work">The work.</param>
    /// <param name="cancellation">Cancels it before it begins.</param>
    public Task RunAsync(Action work, CancellationToken cancellation) =>
        Task.Factory.StartNew(work, cancellation, TaskCreationOptions.RunContinuationsAsynchronously, this);

    /// <summary>Ends the threads once their work is done.</summary>
    public void Dispose()
    {
        _tasks.CompleteAdding();
        foreach (var thread in _threads)
            thread.Join();
        _tasks.Dispose();
    }

    /// <inheritdoc/>
    protected override void QueueTask(Task task) => _tasks.Add(task);

    /// <inheritdoc/>
    // A thread that waits for its parallel parts does those that no other has begun.
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        _threads.Contains(Thread.CurrentThread) && TryExecuteTask(task);

    /// <inheritdoc/>
    protected override IEnumerable<Task> GetScheduledTasks() => [.. _tasks];

    private void Work()
    {
        foreach (var task in _tasks.GetConsumingEnumerable())
            TryExecuteTask(task);
    }
}
