using System.Collections.Immutable;
using Blog.Pages;
using Blog.Text;

namespace Blog.Preview.Sites;

/// <summary>Checks a site in the background, on threads of its own, and sweeps before and after. The next check cancels
/// it, and begins when it has ended.</summary>
/// <param name="clock">Measures the pause before a check.</param>
/// <param name="workers">How many threads a check has.</param>
/// <param name="sweep">What else has time until nobody waits.</param>
/// <param name="report">Gets each bug in a check. It ends that check and nothing else.</param>
internal sealed class BackgroundCheck(TimeProvider clock, int workers, Sweep sweep, Action<Exception> report)
    : IAsyncDisposable
{
    // Meanwhile the pages that changed are on their way to the browsers.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(30);

    private readonly CheckThreads _threads = new(workers);
    private readonly Lock _handingOver = new();
    private CancellationTokenSource _cancellation = new();
    private Task _running = Task.CompletedTask;

    /// <summary>Starts the check of a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="done">Gets the findings, unless the check was cancelled.</param>
    public void Start(Site site, Action<ImmutableArray<Diagnostic>> done)
    {
        Cancel();
        _cancellation.Dispose();
        _cancellation = new CancellationTokenSource();
        _running = CatchAll.WaitAsync(CheckLaterAsync(_running, site, done, _cancellation.Token), report);
    }

    /// <summary>Cancels the running check, if any. It hands over nothing from then on.</summary>
    public void Cancel()
    {
        lock (_handingOver)
            _cancellation.Cancel();
    }

    /// <summary>Cancels the check and waits for its end.</summary>
    public async ValueTask DisposeAsync()
    {
        Cancel();
        await _running;
        _threads.Dispose();
        _cancellation.Dispose();
    }

    private async Task CheckLaterAsync(
        Task former,
        Site site,
        Action<ImmutableArray<Diagnostic>> done,
        CancellationToken token
    )
    {
        // A cancelled check still finishes the document it is at, which may take long on a busy machine. Its results
        // would be kept as if they had been asked for since.
        await former;
        await Task.Delay(Pause, clock, token);
        await _threads.RunAsync(() => Check(site, done, token), token);
    }

    private void Check(Site site, Action<ImmutableArray<Diagnostic>> done, CancellationToken token)
    {
        sweep.Run();
        var found = SiteMaker.Check(site, token);
        // Handed over late, the findings of an earlier check would replace those of its successor for good.
        lock (_handingOver)
        {
            token.ThrowIfCancellationRequested();
            done(found);
        }

        sweep.Run();
    }
}
