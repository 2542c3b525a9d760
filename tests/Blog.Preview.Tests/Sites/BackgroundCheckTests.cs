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

    [Fact]
    public async Task A_check_tells_before_it_is_cancelled_or_not_at_all()
    {
        var site = TestSite.With(Post).Build().Site;
        var told = new List<string>();
        using var telling = new ManualResetEventSlim();
        await using var check = new BackgroundCheck(TimeProvider.System, bug => Assert.Fail(bug.ToString()));
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
        using var store = new SlowStore(
            TestSite.With(Post, ("content/code/slow.go", "package slow\n")).Request().Content
        );
        var slow = SiteBuilder.Map(
            new BuildRequest { Content = store, Now = DateTimeOffset.UnixEpoch.AddYears(60) },
            new KeptResults(),
            TimeProvider.System
        );
        var (order, ended) = (new ConcurrentQueue<string>(), new TaskCompletionSource());
        await using var check = new BackgroundCheck(TimeProvider.System, bug => order.Enqueue(bug.ToString()));
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

    // Once it is closed, reading the code has to wait.
    private sealed class SlowStore(IContentStore files) : IContentStore, IDisposable
    {
        private readonly ManualResetEventSlim _gate = new(initialState: true);

        public ManualResetEventSlim Entered { get; } = new();

        public ImmutableArray<ContentPath> Files => files.Files;

        public void Close() => _gate.Reset();

        public void Open() => _gate.Set();

        public ContentBytes Read(ContentPath path)
        {
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
