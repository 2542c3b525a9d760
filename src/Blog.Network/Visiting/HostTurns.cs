using System.Collections.Concurrent;
using System.Net;

namespace Blog.Network.Visiting;

/// <summary>Gives each site one request at a time, with a pause after each.</summary>
/// <param name="clock">Tells the time, and lets it pass.</param>
/// <param name="pause">How long a site is left alone after a request.</param>
internal sealed class HostTurns(TimeProvider clock, TimeSpan pause)
{
    private readonly ConcurrentDictionary<string, Turn> _turns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The site that a host belongs to: the last two parts of its name, so that the writers' hosts below
    /// <c>medium.com</c> are one site. Where a whole country shares two parts, that is slower than it need be, and
    /// polite. </summary>
    public static string SiteOf(Uri address)
    {
        var host = address.IdnHost;
        if (IPAddress.TryParse(host, out _))
            return address.Authority;
        var parts = host.TrimEnd('.').Split('.');
        return parts.Length <= 2 ? host : string.Join('.', parts[^2..]);
    }

    /// <summary>Does something with a site when it is its turn.</summary>
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
