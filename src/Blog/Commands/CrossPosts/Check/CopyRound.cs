using Blog.Model;
using Blog.Network.Checking;
using Blog.Network.Visiting;
using Blog.Pages;
using Blog.Reading.CrossPosts;

namespace Blog.Commands.CrossPosts.Check;

/// <summary>A round to published copies.</summary>
/// <param name="site">The site they are copies of.</param>
/// <param name="now">The moment.</param>
/// <param name="maxAge">How long a finding counts.</param>
internal sealed class CopyRound(Site site, DateTimeOffset now, DatePeriod maxAge)
{
    private readonly HomeAddress _home = new(site.Catalogue);

    /// <summary>
    /// What was found when the copy was last seen, if that still counts; null when somebody has to look. Where it leads
    /// is judged anew: the post may have moved since. Of a copy that moved nothing is kept, nor of one that nobody got
    /// to see. </summary>
    public CheckedCopy? Kept(CopyStatus status)
    {
        if (
            status.Entry is not { Checked: { } seen, Found: { } found } entry
            || maxAge.After(seen) <= now
            || entry.Url != status.Url
        )
            return null;
        return found switch
        {
            CopyFinding.Gone => new CheckedCopy(status, CopyFinding.Gone, "It was gone when it was last looked at.")
            {
                Seen = seen,
            },
            CopyFinding.Fine or CopyFinding.Astray when entry.Canonical is null => new CheckedCopy(
                status,
                CopyFinding.Astray,
                "It has no canonical link."
            )
            {
                Seen = seen,
            },
            CopyFinding.Fine or CopyFinding.Astray => _home.Leads(status.Post, entry.Canonical!)
                ? new CheckedCopy(status, CopyFinding.Fine, "") { Seen = seen, Canonical = entry.Canonical }
                : new CheckedCopy(status, CopyFinding.Astray, $"Its canonical link leads to {entry.Canonical}.")
                {
                    Seen = seen,
                    Canonical = entry.Canonical,
                },
            _ => null,
        };
    }

    /// <summary>Looks at copies: at different sites side by side, each copy as soon as it was seen. When the time is
    /// over, the others are not reached.</summary>
    public async IAsyncEnumerable<CheckedCopy> LookAsync(
        VisitLine line,
        IEnumerable<CopyStatus> copies,
        CommandTime time
    )
    {
        var checker = new CopyChecker(line);
        await foreach (var task in Task.WhenEach(copies.Select(s => LookAsync(checker, s, time))).ConfigureAwait(false))
            yield return await task.ConfigureAwait(false);
    }

    /// <summary>
    /// What the ledger is to say of a copy; null for nothing new. What was seen once counts more than that nobody got
    /// to see it today, and a site that could not be reached may be this machine's doing. </summary>
    /// <param name="copy">The copy.</param>
    /// <param name="entry">What the ledger says of it now. Where another address has been written there meanwhile, that
    /// counts.</param>
    public static LedgerEntry? EntryOf(CheckedCopy copy, LedgerEntry entry)
    {
        if (entry.Url != copy.Status.Entry?.Url)
            return null;
        var wasSeen =
            entry.Url == copy.Status.Url && entry.Found is not (null or CopyFinding.Refused or CopyFinding.Unreachable);
        if (copy.Finding is CopyFinding.Unreachable || (copy.Finding is CopyFinding.Refused && wasSeen))
            return null;
        return entry with
        {
            Url = copy.Status.Url,
            Checked = copy.Seen,
            Found = copy.Finding,
            Canonical = copy.Canonical,
        };
    }

    private async Task<CheckedCopy> LookAsync(CopyChecker checker, CopyStatus status, CommandTime time)
    {
        try
        {
            var seen = await checker
                .CheckAsync(status.Url!, address => _home.Leads(status.Post, address), time.Token)
                .ConfigureAwait(false);
            return new CheckedCopy(status, seen.Finding, seen.Message)
            {
                Address = seen.Address,
                Canonical = seen.Canonical,
                Seen = now,
            };
        }
        catch (OperationCanceledException) when (time.Token.IsCancellationRequested)
        {
            return new CheckedCopy(status, null, time.Why) { IsNotReached = true };
        }
    }
}
