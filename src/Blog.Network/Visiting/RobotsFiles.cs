using System.Collections.Concurrent;

namespace Blog.Network.Visiting;

/// <summary>Reads each site's <c>robots.txt</c> once. Safe to use from several threads.</summary>
/// <param name="program">The name the program gives itself, without a version.</param>
/// <param name="read">Reads a <c>robots.txt</c>.</param>
internal sealed class RobotsFiles(string program, Func<Uri, PageVisits, Task<VisitResult>> read)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<Answer>>> _answers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why an address must not be read; null when it may be.</summary>
    /// <param name="address">The address.</param>
    /// <param name="visits">The page it is for; the first request to a site takes that page's time.</param>
    public async Task<VisitResult?> RefusalAsync(Uri address, PageVisits visits)
    {
        var origin = address.GetLeftPart(UriPartial.Authority);
        var answer = await _answers
            .GetOrAdd(origin, _ => new Lazy<Task<Answer>>(() => AskAsync(new Uri(origin + "/robots.txt"), visits)))
            .Value.ConfigureAwait(false);
        // The next page has time of its own to ask again.
        if (answer.Failure is not null && visits.IsOver)
            _answers.TryRemove(origin, out _);
        if (answer.Failure is { } failure)
            return failure with { Address = address };
        return answer.Rules.Allows(address)
            ? null
            : new VisitResult(
                VisitKind.Refused,
                address,
                $"{address.Host} asks programs not to read this page (robots.txt)."
            );
    }

    // A site without the file allows everything; one that cannot deliver it allows nothing (RFC 9309, 2.3.1).
    private async Task<Answer> AskAsync(Uri file, PageVisits visits)
    {
        var visit = await read(file, visits).ConfigureAwait(false);
        return visit.Kind switch
        {
            VisitKind.Page => new Answer(RobotsRules.Read(visit.Body, program), null),
            VisitKind.Unreachable => new Answer(RobotsRules.None, visit),
            _ => new Answer(RobotsRules.None, null),
        };
    }

    private sealed record Answer(RobotsRules Rules, VisitResult? Failure);
}
