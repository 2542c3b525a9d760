using Blog.Preview.Sites;

namespace Blog.Preview.Tests.Sites;

public class CatchAllTests
{
    private readonly List<Exception> _reported = [];

    [Fact]
    public async Task Work_that_runs_to_its_end_is_not_reported()
    {
        Assert.True(await CatchAll.RunAsync(() => { }, _reported.Add));
        Assert.Empty(_reported);
    }

    [Fact]
    public async Task A_bug_is_reported_as_it_was_thrown_and_goes_no_further()
    {
        var bug = new InvalidOperationException("a bug");
        Assert.False(await CatchAll.RunAsync(() => throw bug, _reported.Add));
        Assert.False(await CatchAll.WaitAsync(Task.FromException(new AggregateException(bug)), _reported.Add));
        Assert.Equal([bug, bug], _reported);
    }

    [Fact]
    public async Task Work_that_was_cancelled_is_not_reported()
    {
        Assert.False(await CatchAll.WaitAsync(Task.FromCanceled(new CancellationToken(true)), _reported.Add));
        Assert.Empty(_reported);
    }
}
