using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Pages;
using Blog.Preview.Sites;
using Blog.Reading.Documents;
using Blog.Testing;
using Blog.Text;

namespace Blog.Preview.Tests.Sites;

public class BackgroundCheckTests
{
    private static readonly (string, string) Post = (
        "content/posts/a.md",
        "---\ntitle: A\ndate: 2020-12-01\n---\n```go file=/code/slow.go\n```\n"
    );

    private static readonly (string, string) Code = ("content/code/slow.go", "package slow\n");

    private static Sweep NoSweep => new(() => 0, () => { });

    [Fact]
    public async Task A_check_tells_before_it_is_cancelled_or_not_at_all()
    {
        var site = TestSite.With(Post).Build().Site;
        var told = new List<string>();
        using var telling = new ManualResetEventSlim();
        await using var check = new BackgroundCheck(
            TimeProvider.System,
            1,
            NoSweep,
            bug => Assert.Fail(bug.ToString())
        );
        check.Start(
            site,
            _ =>
            {
                telling.Set();
                // The cancellation gets time to come first.
                Thread.Sleep(200);
                told.Add("found");
            }
        );
        Assert.True(telling.Wait(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
        check.Cancel();
        told.Add("cancelled");
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.Equal(["found", "cancelled"], told);
    }

    [Fact]
    public async Task A_check_begins_when_the_one_before_has_ended()
    {
        using var store = new SlowStore(TestSite.With(Post, Code).Request().Content);
        var slow = SiteBuilder.Map(
            new BuildRequest { Content = store, Now = DateTimeOffset.UnixEpoch.AddYears(60) },
            new KeptResults(),
            TimeProvider.System
        );
        var (order, ended) = (new ConcurrentQueue<string>(), new TaskCompletionSource());
        await using var check = new BackgroundCheck(
            TimeProvider.System,
            1,
            NoSweep,
            bug => order.Enqueue(bug.ToString())
        );
        store.Close();
        check.Start(slow, _ => order.Enqueue("first"));
        Assert.True(store.Entered.Wait(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        check.Start(
            TestSite.With(Post).Build().Site,
            _ =>
            {
                order.Enqueue("second");
                ended.SetResult();
            }
        );
        // Far longer than a check of one post takes; a second one beside the first would be done by then.
        await Task.Delay(500, TestContext.Current.CancellationToken);
        order.Enqueue("opened");
        store.Open();
        await ended.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Equal(["opened", "second"], order);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_check_leaves_the_threads_of_the_pool_to_those_who_wait(int workers)
    {
        using var store = new SlowStore(
            TestSite
                .With([.. Enumerable.Range(0, 40).Select(i => ($"content/posts/{i}.md", Post.Item2)), Code])
                .Request()
                .Content
        );
        var site = SiteBuilder.Map(
            new BuildRequest { Content = store, Now = DateTimeOffset.UnixEpoch.AddYears(60) },
            new KeptResults(),
            TimeProvider.System
        );
        store.Readers.Clear();
        var ended = new TaskCompletionSource();
        await using var check = new BackgroundCheck(
            TimeProvider.System,
            workers,
            NoSweep,
            bug => ended.TrySetException(bug)
        );
        check.Start(site, _ => ended.TrySetResult());
        await ended.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.NotEmpty(store.Readers);
        Assert.DoesNotContain(store.Readers, reader => reader.IsThreadPoolThread);
        Assert.InRange(store.Readers.Distinct().Count(), 1, workers);
    }

    [Fact]
    public async Task A_check_sweeps_before_it_begins_and_when_it_has_told()
    {
        var (order, ended) = (new ConcurrentQueue<string>(), new TaskCompletionSource());
        var sweep = new Sweep(
            () => (order.Count + 1) * Sweep.Least,
            () =>
            {
                order.Enqueue("swept");
                if (order.Count == 3)
                    ended.SetResult();
            }
        );
        await using var check = new BackgroundCheck(TimeProvider.System, 1, sweep, bug => ended.TrySetException(bug));
        check.Start(TestSite.With(Post).Build().Site, _ => order.Enqueue("found"));
        await ended.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Equal(["swept", "found", "swept"], order);
    }

    // Once it is closed, reading the code has to wait.
    private sealed class SlowStore(IContentStore files) : IContentStore, IDisposable
    {
        private readonly ManualResetEventSlim _gate = new(initialState: true);

        public ManualResetEventSlim Entered { get; } = new();

        public ConcurrentQueue<Thread> Readers { get; } = new();

        public ImmutableArray<ContentPath> Files => files.Files;

        public void Close() => _gate.Reset();

        public void Open() => _gate.Set();

        public ContentBytes Read(ContentPath path)
        {
            Readers.Enqueue(Thread.CurrentThread);
            if (path.Value.EndsWith("slow.go", StringComparison.Ordinal) && !_gate.IsSet)
            {
                Entered.Set();
                _gate.Wait();
            }

            return files.Read(path);
        }

        public void Dispose()
        {
            _gate.Dispose();
            Entered.Dispose();
        }
    }
}
