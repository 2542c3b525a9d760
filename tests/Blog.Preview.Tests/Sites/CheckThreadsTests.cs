using System.Collections.Concurrent;
using Blog.Preview.Sites;

namespace Blog.Preview.Tests.Sites;

public class CheckThreadsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Nested_parallel_work_ends_on_the_threads_alone(int count)
    {
        using var threads = new CheckThreads(count);
        var used = new ConcurrentQueue<Thread>();
        await threads.RunAsync(
            () =>
                Parallel.For(
                    0,
                    4,
                    Options(),
                    _ => Parallel.For(0, 4, Options(), _ => used.Enqueue(Thread.CurrentThread))
                ),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(16, used.Count);
        Assert.DoesNotContain(used, thread => thread.IsThreadPoolThread);
        Assert.InRange(used.Distinct().Count(), 1, Math.Max(1, count));

        ParallelOptions Options() => new() { TaskScheduler = TaskScheduler.Current };
    }

    [Fact]
    public async Task What_follows_the_work_is_not_on_its_thread()
    {
        var threads = new CheckThreads(1);
        using var go = new ManualResetEventSlim();
        var work = threads.RunAsync(go.Wait, CancellationToken.None);
        var after = Task.Run(
            async () =>
            {
                await work;
                // A thread that waits for its own end would wait for ever.
                threads.Dispose();
            },
            TestContext.Current.CancellationToken
        );
        await Task.Delay(50, TestContext.Current.CancellationToken);
        go.Set();
        await after.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }
}
