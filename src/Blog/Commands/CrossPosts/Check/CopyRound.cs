using Blog.Model.CrossPosts;
using Blog.Model.Dates;
using Blog.Network.Checking;
using Blog.Network.Visiting;
using Blog.Online;
using Blog.Pages;
using Blog.Reading.CrossPosts;

namespace Blog.Commands.CrossPosts.Check;

/// <summary>Checks published copies.</summary>
/// <param name="site">The site whose copies they are.</param>
/// <param name="now">The moment of the check.</param>
/// <param name="maxAge">The age at which a finding is stale.</param>
internal sealed class CopyRound(Site site, DateTimeOffset now, DatePeriod maxAge)
{
    private readonly HomeAddress _home = new(site.Catalogue);

    /// <summary>
    /// The result of the last check, if it is fresh; null when the copy has to be checked again. Whether its canonical
    /// link leads home is judged again, since the post may have moved. Copies that moved or could not be seen are
    /// always checked again.
    /// </summary>
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
            CopyFinding.Gone => new CheckedCopy(status, CopyFinding.Gone, "It was gone at the last check.")
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

    /// <summary>Checks copies, different sites in parallel, and gives each result as soon as it is there. At the end of
    /// the time, the remaining copies are given as not reached.</summary>
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
    /// The new ledger entry of a copy; null to keep the old one. A copy that was seen once and is refused today keeps
    /// its entry, and so does one that could not be reached, because the reason may be this machine.
    /// </summary>
    /// <param name="copy">The copy.</param>
    /// <param name="entry">The entry as the ledger has it now. It is kept if its address has changed meanwhile.</param>
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
