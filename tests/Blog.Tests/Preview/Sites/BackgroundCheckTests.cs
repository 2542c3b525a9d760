using System.Collections.Concurrent;
using Blog.Preview.Sites;
using Blog.Testing;

namespace Blog.Tests.Preview.Sites;

public sealed class BackgroundCheckTests
{
    [Fact]
    public async Task A_check_begins_when_the_one_before_has_ended()
    {
        var site = TestSite.With(("content/posts/a.md", "---\ntitle: A\ndate: 2020-12-01\n---\nText.\n")).Build().Site;
        var order = new ConcurrentQueue<string>();
        var (entered, ended) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var gate = new ManualResetEventSlim();
        await using var check = new BackgroundCheck(bug => order.Enqueue(bug.ToString()));
        check.Start(site, _ =>
        {
            entered.SetResult();
            gate.Wait(TestContext.Current.CancellationToken);
            order.Enqueue("first");
        });
        await entered.Task;
        check.Start(site, _ =>
        {
            order.Enqueue("second");
            ended.SetResult();
        });
        // Far longer than a check of one post takes; a second one beside the first would be done by then.
        await Task.Delay(400, TestContext.Current.CancellationToken);
        gate.Set();
        await ended.Task;
        Assert.Equal(["first", "second"], order);
    }

    [Fact]
    public async Task A_check_that_was_cancelled_tells_nothing()
    {
        var site = TestSite.With(("content/posts/a.md", "---\ntitle: A\ndate: 2020-12-01\n---\nText.\n")).Build().Site;
        var told = new ConcurrentQueue<string>();
        await using (var check = new BackgroundCheck(bug => told.Enqueue(bug.ToString())))
        {
            check.Start(site, _ => told.Enqueue("first"));
            check.Cancel();
        }

        Assert.Empty(told);
    }
}
