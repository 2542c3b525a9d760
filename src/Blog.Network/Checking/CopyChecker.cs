using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Network.Visiting;

namespace Blog.Network.Checking;

/// <summary>
/// Checks copies of posts: whether each is still there, has not moved, and has a canonical link that leads home. Safe
/// to use from several threads; each site gets one request at a time.
/// </summary>
/// <param name="line">How sites are reached.</param>
public sealed class CopyChecker(VisitLine line)
{
    private readonly PageVisitor _visitor = new(line);

    /// <summary>
    /// Checks a copy. A page that its site refuses to show, or cannot show, is a finding like any other.
    /// </summary>
    /// <param name="url">The copy's address.</param>
    /// <param name="leadsHome">Whether an absolute address is that of the post at home.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<CopyObservation> CheckAsync(
        string url,
        Func<string, bool> leadsHome,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(leadsHome);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            return new CopyObservation(CopyFinding.Unreachable, $"'{url}' is not an address.");
        var visits = _visitor.Begin(cancellation);
        var visit = await visits.VisitAsync(address, Sought.Page).ConfigureAwait(false);
        var page = ReachedPage.Of(visit);
        if (page.RefreshTo(url) is { } next && !leadsHome(next.AbsoluteUri))
            page = ReachedPage.Of(await visits.VisitAsync(next, Sought.Page).ConfigureAwait(false));
        else if (page.RefreshTo(url) is not null)
            return LeadsHome(page.Visit);
        return page.Visit.Kind switch
        {
            VisitKind.Missing => new CopyObservation(CopyFinding.Gone, page.Visit.Message),
            VisitKind.Refused => new CopyObservation(CopyFinding.Refused, page.Visit.Message),
            VisitKind.Unreachable => new CopyObservation(CopyFinding.Unreachable, page.Visit.Message),
            _ => Look(url, page, leadsHome),
        };
    }

    private static CopyObservation Look(string url, ReachedPage page, Func<string, bool> leadsHome)
    {
        var now = page.Visit.Address;
        if (leadsHome(now.AbsoluteUri))
            return LeadsHome(page.Visit);
        if (page.IsSignIn)
            return new CopyObservation(CopyFinding.Refused, $"{now.Host} asks readers to sign in.");
        var links = Judge(page.Canonicals, leadsHome);
        if (ReachedPage.IsSame(url, now))
            return links;
        if (ReachedPage.IsFrontPage(now))
            return new CopyObservation(CopyFinding.Gone, $"Its address leads to the front page of {now.Host}.");
        return links with
        {
            Finding = CopyFinding.Moved,
            Address = ReachedPage.Readable(now),
            Message = $"It is at {ReachedPage.Readable(now)} now. {links.Message}".TrimEnd(),
        };
    }

    // RFC 6596. Search engines take a page with canonical links that differ for one without any, so all have to lead
    // home.
    private static CopyObservation Judge(ImmutableArray<string> canonicals, Func<string, bool> leadsHome)
    {
        if (canonicals.IsEmpty)
            return new CopyObservation(CopyFinding.Astray, "It has no canonical link.");
        if (canonicals.FirstOrDefault(c => !leadsHome(c)) is not { } astray)
            return new CopyObservation(CopyFinding.Fine, "") { Canonical = canonicals[0] };
        var message =
            canonicals.Length > 1
                ? $"It has several canonical links; one leads to {astray}."
                : $"Its canonical link leads to {astray}.";
        return new CopyObservation(CopyFinding.Astray, message) { Canonical = astray };
    }

    private static CopyObservation LeadsHome(VisitResult visit) =>
        new(CopyFinding.Gone, $"Its address at {visit.Address.Host} leads home: the copy itself is gone.");
}

/// <summary>The finding of a check of a copy.</summary>
/// <param name="Finding">What it means.</param>
/// <param name="Message">What was found, in sentences for the author; empty for a copy that is as it should be.</param>
public sealed record CopyObservation(CopyFinding Finding, string Message)
{
    /// <summary>
    /// The canonical link, made absolute where possible; of several, the first that leads elsewhere. Null when the page
    /// has none.
    /// </summary>
    public string? Canonical { get; init; }

    /// <summary>The copy's present address when it has moved; otherwise null.</summary>
    public string? Address { get; init; }
}
