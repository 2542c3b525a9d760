using System.Threading.Channels;
using Blog.Text;
using Blog.Workspace.Watching;

namespace Blog.Preview.Sites;

/// <summary>The door of this room: changes of files in, the site that is shown out. Changes are carried out one after
/// another; those that wait are folded into one.</summary>
public sealed class LiveSite : IAsyncDisposable
{
    private readonly Channel<SiteWish> _wishes = Channel.CreateUnbounded<SiteWish>(
        new UnboundedChannelOptions { SingleReader = true }
    );
    private readonly StateSignal _signal;
    private readonly OpenPages _open;
    private readonly Func<MadePages> _pages;
    private readonly Task _running;

    private LiveSite(
        ContentSnapshot content,
        SiteChoices choices,
        SiteMaker maker,
        TimeProvider clock,
        Action<Exception> report
    )
    {
        _open = new OpenPages();
        var keeper = new SiteKeeper(
            new ShownSiteMaker(maker, _open, clock),
            new BackgroundCheck(report),
            maker,
            choices,
            clock,
            Ask
        );
        _signal = new StateSignal(keeper.Begin(content));
        _pages = () => keeper.Pages;
        _running = Task.Run(() => Carry(keeper, report));
    }

    /// <summary>The newest state.</summary>
    public PreviewState Current => _signal.Current;

    /// <summary>Makes the map of a site and keeps it up from then on.</summary>
    /// <param name="content">Its files.</param>
    /// <param name="choices">How it is shown.</param>
    /// <param name="maker">Asks the generator.</param>
    /// <param name="clock">The time.</param>
    /// <param name="report">Told of bugs. A bug ends what met it, and nothing else.</param>
    public static LiveSite Start(
        ContentSnapshot content,
        SiteChoices choices,
        SiteMaker maker,
        TimeProvider clock,
        Action<Exception> report
    ) => new(content, choices, maker, clock, report);

    /// <summary>The newest state once it is newer than a version; at once when it is already. States in between are
    /// passed over.</summary>
    public Task<PreviewState> NewerThan(long version, CancellationToken cancellation) =>
        _signal.NewerThan(version, cancellation);

    /// <summary>An output of the newest state, made; null when the site has none there.</summary>
    internal PageContent? Page(SitePath path) => _pages().Find(path);

    /// <summary>Somebody looks at a page: it is made first whenever files change, before anything else is done. What is
    /// wrong with it is told.</summary>
    public void Open(SitePath path)
    {
        _open.Open(path);
        Ask(new SiteWish { IsOpened = true });
    }

    /// <summary>Somebody who looked at a page does not any more.</summary>
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

    /// <summary>Shows drafts, future and expired posts, or hides them.</summary>
    public void SetHeldBack(bool isShown) => Ask(new SiteWish { ShowsHeldBack = isShown });

    /// <summary>Looks through all files and makes everything anew.</summary>
    /// <returns>Ends when that is done.</returns>
    public Task Rebuild()
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Ask(
            new SiteWish
            {
                IsForced = true,
                IsWholeSite = true,
                Waiting = [done],
            }
        );
        return done.Task;
    }

    /// <summary>Looks through all files, and makes anew what changed.</summary>
    /// <returns>The newest state once that is done: none of it is older than the question.</returns>
    public async Task<PreviewState> Rescan()
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Ask(new SiteWish { IsWholeSite = true, Waiting = [done] });
        await done.Task;
        return Current;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _wishes.Writer.TryComplete();
        await _running;
    }

    private void Ask(SiteWish wish) => _wishes.Writer.TryWrite(wish);

    private async Task Carry(SiteKeeper keeper, Action<Exception> report)
    {
        while (await _wishes.Reader.WaitToReadAsync())
        {
            var wish = new SiteWish();
            while (_wishes.Reader.TryRead(out var next))
                wish = wish.And(next);
            await Survival.Of(() => _signal.Put(keeper.Carry(wish)), report);
            keeper.Rest(_signal.Current);
            foreach (var waiting in wish.Waiting)
                waiting.TrySetResult();
        }

        await keeper.DisposeAsync();
    }
}
