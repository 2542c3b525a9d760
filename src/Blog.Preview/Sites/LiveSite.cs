using System.Collections.Immutable;
using System.Threading.Channels;
using Blog.Text;
using Blog.Workspace.Watching;

namespace Blog.Preview.Sites;

/// <summary>The site as the preview serves it, which changes with its files: changes in, states and pages out. The door
/// of this folder. Wishes are granted one after another; those that wait are folded into one.</summary>
public sealed class LiveSite : IAsyncDisposable
{
    private readonly Channel<SiteWish> _wishes = Channel.CreateUnbounded<SiteWish>(
        new UnboundedChannelOptions { SingleReader = true }
    );
    private readonly OpenPages _open = new();
    private readonly WishLoop _loop;
    private readonly Task _running;

    private LiveSite(
        ContentSnapshot content,
        SiteChoices choices,
        SiteMaker maker,
        TimeProvider clock,
        Action<Exception> report
    )
    {
        _loop = new WishLoop(content, choices, maker, _open, clock, report, Ask);
        _running = Task.Run(GrantAllAsync);
    }

    /// <summary>The newest state. For any thread.</summary>
    public PreviewState Current => _loop.Signal.Current;

    /// <summary>Makes a site and keeps it up to date from then on.</summary>
    /// <param name="content">Its files.</param>
    /// <param name="choices">How it is shown.</param>
    /// <param name="maker">Makes it.</param>
    /// <param name="clock">The time.</param>
    /// <param name="report">Gets each bug. A bug ends the wish that met it, and nothing else.</param>
    public static LiveSite Start(
        ContentSnapshot content,
        SiteChoices choices,
        SiteMaker maker,
        TimeProvider clock,
        Action<Exception> report
    ) => new(content, choices, maker, clock, report);

    /// <summary>The newest state, as soon as it is newer than a version. States in between are skipped.</summary>
    public Task<PreviewState> NewerThanAsync(long version, CancellationToken cancellation) =>
        _loop.Signal.NewerThanAsync(version, cancellation);

    /// <summary>Makes an output of the newest site; null when the site has none at this path.</summary>
    internal PageContent? Page(SitePath path) => _loop.Pages.Find(path);

    /// <summary>Somebody looks at a page: from now on each change makes it first, and its diagnostics are
    /// reported.</summary>
    public void Open(SitePath path)
    {
        _open.Open(path);
        Ask(new SiteWish { IsOpened = true });
    }

    /// <summary>One of those who look at a page looks away.</summary>
    public void Close(SitePath path) => _open.Close(path);

    /// <summary>Takes a batch of changes.</summary>
    public void Take(ChangeBatch batch) =>
        Ask(
            new SiteWish
            {
                Touched = batch.Touched,
                IsWholeSite = batch.IsWholeSite,
                SeenAt = batch.SeenAt,
            }
        );

    /// <summary>Takes the diagnostics of all diagrams that could not be drawn. They take the place of those that were
    /// given before, and are reported with all others.</summary>
    public void TakeDrawn(ImmutableArray<Diagnostic> mistakes) => Ask(new SiteWish { Drawn = mistakes });

    /// <summary>Shows drafts, future and expired posts, or hides them.</summary>
    public void SetHeldBack(bool isShown) => Ask(new SiteWish { ShowsHeldBack = isShown });

    /// <summary>Looks through all files and makes the site again, whether they changed or not.</summary>
    /// <returns>Ends when that is done.</returns>
    public Task RebuildAsync() => AskAndWaitAsync(new SiteWish { IsForced = true, IsWholeSite = true });

    /// <summary>Looks through all files, and makes the site again if they changed.</summary>
    /// <returns>The newest state once that is done: nothing in it is older than the call.</returns>
    public async Task<PreviewState> RescanAsync()
    {
        await AskAndWaitAsync(new SiteWish { IsWholeSite = true });
        return Current;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _wishes.Writer.TryComplete();
        await _running;
    }

    private void Ask(SiteWish wish) => _wishes.Writer.TryWrite(wish);

    private Task AskAndWaitAsync(SiteWish wish)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Ask(wish with { Waiting = [done] });
        return done.Task;
    }

    private async Task GrantAllAsync()
    {
        while (await _wishes.Reader.WaitToReadAsync())
        {
            var wish = new SiteWish();
            while (_wishes.Reader.TryRead(out var next))
                wish = wish.And(next);
            await _loop.GrantAsync(wish);
            foreach (var waiting in wish.Waiting)
                waiting.TrySetResult();
        }

        await _loop.DisposeAsync();
    }
}
