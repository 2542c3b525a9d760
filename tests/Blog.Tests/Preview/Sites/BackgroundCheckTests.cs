using Blog.Preview.Sites;
using Blog.Testing;

namespace Blog.Tests.Preview.Sites;

public class BackgroundCheckTests
{
    [Fact]
    public async Task A_check_tells_before_it_is_cancelled_or_not_at_all()
    {
        var site = TestSite.With(("content/posts/a.md", "---\ntitle: A\ndate: 2020-12-01\n---\nText.\n")).Build().Site;
        var told = new List<string>();
        using var telling = new ManualResetEventSlim();
        await using var check = new BackgroundCheck(bug => Assert.Fail(bug.ToString()));
        check.Start(site, _ =>
        {
            telling.Set();
            // Whoever cancels is given time to come first.
            Thread.Sleep(200);
            told.Add("found");
        });
        Assert.True(telling.Wait(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
        check.Cancel();
        told.Add("cancelled");
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.Equal(["found", "cancelled"], told);
    }
}
