namespace Blog.Network.Visiting;

/// <summary>The visits that one page needs, and the time they share. One thread makes them in turn.</summary>
/// <param name="visitor">Makes them.</param>
/// <param name="clock">The clock.</param>
/// <param name="most">How long they may take.</param>
/// <param name="cancellation">Ends them.</param>
internal sealed class PageVisits(PageVisitor visitor, TimeProvider clock, TimeSpan most, CancellationToken cancellation)
{
    private TimeSpan _spent;

    /// <summary>How much time is left; zero when it is over.</summary>
    public TimeSpan Left => _spent < most ? most - _spent : TimeSpan.Zero;

    /// <summary>Whether the time is over.</summary>
    public bool IsOver => Left == TimeSpan.Zero;

    /// <summary>Ends them.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Reads what is at an address, following redirects.</summary>
    /// <param name="address">The address: http or https.</param>
    /// <param name="sought">What is expected there.</param>
    public Task<VisitResult> VisitAsync(Uri address, Sought sought) => visitor.VisitAsync(address, sought, this);

    /// <summary>Runs work that gets the time left, and counts the time it takes.</summary>
    public async Task<T> SpendAsync<T>(Func<TimeSpan, Task<T>> work)
    {
        var start = clock.GetUtcNow();
        try
        {
            return await work(Left).ConfigureAwait(false);
        }
        finally
        {
            _spent += clock.GetUtcNow() - start;
        }
    }

    /// <summary>Waits, and counts the time.</summary>
    public async Task WaitAsync(TimeSpan pause)
    {
        _spent += pause;
        await Task.Delay(pause, clock, cancellation).ConfigureAwait(false);
    }

    /// <summary>The result for a page whose time was over before it was requested.</summary>
    public VisitResult OutOfTime(Uri at) =>
        new(
            VisitKind.Unreachable,
            at,
            $"{at.Host} was not asked: the {most.TotalSeconds:0} seconds that a page may take were over."
        );
}
