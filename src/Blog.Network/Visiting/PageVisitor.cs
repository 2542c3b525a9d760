using System.Collections.Concurrent;

namespace Blog.Network.Visiting;

/// <summary>
/// Reads pages of other sites as a polite guest: one request at a time for a site, a pause after each, longer pauses
/// after failures, and nothing more in this run from a site that wants to be left alone. No page takes longer than
/// <see cref="VisitLine.PageTime"/>. Safe to use from several threads.
/// </summary>
/// <param name="line">How sites are reached.</param>
internal sealed class PageVisitor(VisitLine line)
{
    /// <summary>How much of a page is read: its head is at its start.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    private const int MostRedirects = 10;
    private const int MostTries = 3;

    private readonly HostTurns _turns = new(line.Clock, line.Pause);
    private readonly ConcurrentDictionary<string, VisitResult> _closed = new(StringComparer.OrdinalIgnoreCase);
    private readonly PageRequest _request = new(line);
    private RobotsFiles? _robots;

    /// <summary>Reads a page, following redirects.</summary>
    /// <param name="address">Its address: http or https.</param>
    /// <param name="cancellation">Ends it.</param>
    public Task<VisitResult> VisitAsync(Uri address, CancellationToken cancellation) =>
        Begin(cancellation).VisitAsync(address, Sought.Page);

    /// <summary>Begins the visits that one page needs.</summary>
    /// <param name="cancellation">Ends them.</param>
    internal PageVisits Begin(CancellationToken cancellation) => new(this, line.Clock, line.PageTime, cancellation);

    /// <summary>Reads what is at an address, following redirects.</summary>
    /// <param name="address">The address: http or https.</param>
    /// <param name="sought">What is expected there.</param>
    /// <param name="visits">The page it is for.</param>
    internal Task<VisitResult> VisitAsync(Uri address, Sought sought, PageVisits visits) =>
        FollowAsync(
            address,
            sought,
            line.Robots is null
                ? null
                : LazyInitializer.EnsureInitialized(ref _robots, () => new RobotsFiles(line.Robots, ReadRobotsAsync)),
            visits
        );

    // The robots.txt itself may always be read.
    private Task<VisitResult> ReadRobotsAsync(Uri file, PageVisits visits) =>
        FollowAsync(file, Sought.Robots, null, visits);

    private async Task<VisitResult> FollowAsync(Uri address, Sought sought, RobotsFiles? robots, PageVisits visits)
    {
        ArgumentNullException.ThrowIfNull(address);
        var seen = new HashSet<Uri>();
        for (var at = address; ; )
        {
            if (at.Scheme is not ("http" or "https"))
                return new VisitResult(VisitKind.Unreachable, at, $"It leads to {at.Scheme}:, which is not a page.");
            if (!seen.Add(at) || seen.Count > MostRedirects)
                return new VisitResult(VisitKind.Unreachable, at, $"{address.Host} leads in circles.");
            if (robots is not null && await robots.RefusalAsync(at, visits).ConfigureAwait(false) is { } refusal)
                return refusal;
            var visit = await _turns
                .TakeAsync(at, () => TryAsync(at, sought, visits), visits.Cancellation)
                .ConfigureAwait(false);
            if (visit.Redirect is not { } next)
                return visit;
            at = next;
        }
    }

    private async Task<VisitResult> TryAsync(Uri at, Sought sought, PageVisits visits)
    {
        var site = HostTurns.SiteOf(at);
        if (_closed.TryGetValue(site, out var closed))
            return closed with { Address = at };
        if (visits.IsOver)
            return visits.OutOfTime(at);
        for (var tries = 1; ; tries++)
        {
            var visit = await visits
                .SpendAsync(left => _request.AskAsync(at, sought, left, visits.Cancellation))
                .ConfigureAwait(false);
            if (!visit.IsPassing)
                return Close(site, visit);
            var pause = visit.RetryAfter ?? line.FirstBackOff * (1 << (tries - 1));
            if (tries == MostTries || pause > line.LongestBackOff || pause >= visits.Left)
                return Close(site, visit);
            line.Report($"{visit.Message} Waiting {Math.Ceiling(pause.TotalSeconds):0} seconds.");
            await visits.WaitAsync(pause).ConfigureAwait(false);
        }
    }

    // The failure of one page is not a reason to skip the others.
    private VisitResult Close(string site, VisitResult visit)
    {
        if (visit.IsClosed)
            _closed[site] = visit;
        return visit;
    }
}
