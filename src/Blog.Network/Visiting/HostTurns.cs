using System.Collections.Concurrent;
using System.Net;

namespace Blog.Network.Visiting;

/// <summary>Gives each site one request at a time, with a pause after each.</summary>
/// <param name="clock">The clock for waits and time limits.</param>
/// <param name="pause">How long a site is left alone after a request.</param>
internal sealed class HostTurns(TimeProvider clock, TimeSpan pause)
{
    private readonly ConcurrentDictionary<string, Turn> _turns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The site that a host belongs to: the last two parts of its name, so that the writers' hosts below
    /// <c>medium.com</c> are one site. Under suffixes like <c>co.uk</c> that is slower than necessary, but polite.
    /// </summary>
    public static string SiteOf(Uri address)
    {
        var host = address.IdnHost;
        if (IPAddress.TryParse(host, out _))
            return address.Authority;
        var parts = host.TrimEnd('.').Split('.');
        return parts.Length <= 2 ? host : string.Join('.', parts[^2..]);
    }

    /// <summary>Runs <paramref name="work"/> when it is the site's turn.</summary>
    public async Task<T> TakeAsync<T>(Uri address, Func<Task<T>> work, CancellationToken cancellation)
    {
        var turn = _turns.GetOrAdd(SiteOf(address), _ => new Turn());
        await turn.Door.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var wait = turn.FreeFrom - clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, cancellation).ConfigureAwait(false);
            return await work().ConfigureAwait(false);
        }
        finally
        {
            turn.End(clock.GetUtcNow() + pause);
        }
    }

    private sealed class Turn
    {
        public SemaphoreSlim Door { get; } = new(1, 1);

        public DateTimeOffset FreeFrom { get; private set; } = DateTimeOffset.MinValue;

        public void End(DateTimeOffset freeFrom)
        {
            FreeFrom = freeFrom;
            Door.Release();
        }
    }
}
