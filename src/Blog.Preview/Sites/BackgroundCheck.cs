using System.Collections.Immutable;
using Blog.Pages;
using Blog.Text;

namespace Blog.Preview.Sites;

/// <summary>Checks a site beside everything else, at low priority; the next one cancels it, and begins when it has
/// ended.</summary>
/// <param name="report">Told of a bug in the check, which ends that check and nothing else.</param>
internal sealed class BackgroundCheck(Action<Exception> report) : IAsyncDisposable
{
    // The pages that changed are on their way to the browsers in that time.
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(30);

    private readonly Lock _telling = new();
    private CancellationTokenSource _cancellation = new();
    private Task _running = Task.CompletedTask;

    /// <summary>Starts the check of a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="done">Takes what was found, unless the check was cancelled.</param>
    public void Start(Site site, Action<ImmutableArray<Diagnostic>> done)
    {
        Cancel();
        _cancellation.Dispose();
        _cancellation = new CancellationTokenSource();
        _running = Survival.Of(CheckLater(_running, site, done, _cancellation.Token), report);
    }

    /// <summary>Cancels the check that runs, if any. From then on it tells nothing.</summary>
    public void Cancel()
    {
        lock (_telling)
            _cancellation.Cancel();
    }

    /// <summary>Cancels the check and waits for its end.</summary>
    public async ValueTask DisposeAsync()
    {
        Cancel();
        await _running;
        _cancellation.Dispose();
    }

    private async Task CheckLater(
        Task former,
        Site site,
        Action<ImmutableArray<Diagnostic>> done,
        CancellationToken token
    )
    {
        // A cancelled check still ends what it is at, which may take long on a busy machine. What it made would be kept
        // as if it had been asked for since.
        await former;
        await Task.Delay(Delay, token);
        // A thread of its own, which ends with the check: its priority is nobody else's.
        await Task.Factory.StartNew(
            () => Check(site, done, token),
            token,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
    }

    private void Check(Site site, Action<ImmutableArray<Diagnostic>> done, CancellationToken token)
    {
        Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;
        var found = SiteMaker.Check(site, token);
        // Told late, what an earlier check found would take the place of what this one's successor found, and that
        // would never be known.
        lock (_telling)
        {
            token.ThrowIfCancellationRequested();
            done(found);
        }
    }
}
