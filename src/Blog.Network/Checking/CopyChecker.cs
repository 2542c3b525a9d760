using Blog.Model;
using Blog.Network.Visiting;

namespace Blog.Network.Checking;

/// <summary>Looks at copies of posts: whether each is there, still where it was, and leads home. Safe to use from
/// several threads; each site is asked one thing at a time.</summary>
/// <param name="line">How sites are reached.</param>
public sealed class CopyChecker(VisitLine line)
{
    private readonly PageVisitor _visitor = new(line);

    /// <summary>Looks at a copy. What a site does not show, or cannot show, is a finding as any other.</summary>
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
            return new CopyObservation(CopyFinding.Unreachable, $"'{url}' is no address.");
        var visits = _visitor.Begin(cancellation);
        var visit = await visits.VisitAsync(address, Sought.Page).ConfigureAwait(false);
        var page = CopyPlace.Of(visit);
        if (page.RefreshTo(url) is { } next && !leadsHome(next.AbsoluteUri))
            page = CopyPlace.Of(await visits.VisitAsync(next, Sought.Page).ConfigureAwait(false));
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

    private static CopyObservation Look(string url, CopyPlace page, Func<string, bool> leadsHome)
    {
        var now = page.Visit.Address;
        if (leadsHome(now.AbsoluteUri))
            return LeadsHome(page.Visit);
        if (page.IsSignIn)
            return new CopyObservation(CopyFinding.Refused, $"{now.Host} asks readers to sign in.");
        var links = CanonicalLinks.Judge(page.Canonicals, leadsHome);
        if (CopyPlace.IsSame(url, now))
            return links;
        if (CopyPlace.IsFrontPage(now))
            return new CopyObservation(CopyFinding.Gone, $"Its address leads to the front page of {now.Host}.");
        return links with
        {
            Finding = CopyFinding.Moved,
            Address = CopyPlace.Readable(now),
            Message = $"It is at {CopyPlace.Readable(now)} now. {links.Message}".TrimEnd(),
        };
    }

    private static CopyObservation LeadsHome(Visit visit) =>
        new(CopyFinding.Gone, $"Its address at {visit.Address.Host} leads home: the copy itself is gone.");
}
