using Blog.Keys;

namespace Blog.Tests.Keys;

public sealed class KeyLoopTests
{
    private readonly List<string> _done = [];

    [Fact]
    public async Task Each_key_does_what_it_is_for_and_others_are_passed_over()
    {
        await Loop("odxR?\u001bhO ").RunAsync(CancellationToken.None);
        Assert.Equal(["open", "drafts", "rebuild", "help", "help", "open"], _done);
    }

    [Fact]
    public async Task After_q_no_key_is_taken_any_more()
    {
        await Loop("qo").RunAsync(CancellationToken.None);
        Assert.Equal(["quit"], _done);
    }

    [Fact]
    public async Task A_key_with_Control_or_Alt_has_no_meaning()
    {
        var keys = new Queue<ConsoleKeyInfo>([
            new('o', ConsoleKey.O, shift: false, alt: false, control: true),
            new('q', ConsoleKey.Q, shift: false, alt: true, control: false),
        ]);
        await new KeyLoop(
            _ => ValueTask.FromResult(keys.TryDequeue(out var key) ? key : (ConsoleKeyInfo?)null),
            Actions
        ).RunAsync(CancellationToken.None);
        Assert.Empty(_done);
    }

    [Fact]
    public async Task Waiting_for_a_key_ends_when_the_preview_does()
    {
        using var end = new CancellationTokenSource();
        var loop = new KeyLoop(
            async cancelled =>
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, cancelled);
                return null;
            },
            Actions
        ).RunAsync(end.Token);
        Assert.False(loop.IsCompleted);
        await end.CancelAsync();
        await loop.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Empty(_done);
    }

    [Fact]
    public void Help_names_every_key() => Assert.Equal("ordq?", string.Concat(KeyLoop.Uses.Select(u => u.Key)));

    private KeyLoop Loop(string typed)
    {
        var keys = new Queue<char>(typed);
        return new KeyLoop(
            _ =>
                ValueTask.FromResult(
                    keys.TryDequeue(out var key)
                        ? new ConsoleKeyInfo(key, 0, char.IsUpper(key), false, false)
                        : (ConsoleKeyInfo?)null
                ),
            Actions
        );
    }

    private KeyActions Actions =>
        new()
        {
            Open = Does("open"),
            Rebuild = Does("rebuild"),
            ToggleDrafts = Does("drafts"),
            Help = Does("help"),
            Quit = Does("quit"),
        };

    private Func<Task> Does(string what) =>
        () =>
        {
            _done.Add(what);
            return Task.CompletedTask;
        };
}
