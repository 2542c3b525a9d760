using System.Collections.Immutable;
using Blog.Network.Visiting;

namespace Blog.Network.Sending;

/// <summary>
/// Asks a target what became of drafts that were sent there: their author may have published them by hand.
/// </summary>
/// <param name="api">The API, which lists articles.</param>
/// <param name="line">How it is reached.</param>
public sealed class DraftLookup(ITargetApi api, ApiLine line)
{
    /// <summary>Asks for the drafts.</summary>
    /// <param name="drafts">The drafts.</param>
    /// <param name="hosts">The host names of the target in the settings.</param>
    /// <param name="key">The key; see <see cref="CopySender.IsKey"/>.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<DraftAnswer> FindAsync(
        ImmutableArray<SentDraft> drafts,
        ImmutableArray<string> hosts,
        string key,
        CancellationToken cancellation
    )
    {
        var found = ImmutableDictionary.CreateBuilder<SentDraft, RemoteCopy>();
        var connection = new ApiConnection(api, line, key);
        using var limit = new CancellationTokenSource(line.MostTime, line.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            var failure = await FindAsync(connection, hosts, Take, either.Token).ConfigureAwait(false);
            return new DraftAnswer(found.ToImmutable(), failure?.Message);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            return new DraftAnswer(
                found.ToImmutable(),
                cancellation.IsCancellationRequested ? "Stopped." : RunLimit.Over(line.MostTime)
            );
        }

        bool Take(ImmutableArray<RemoteCopy> copies)
        {
            foreach (var draft in drafts.Where(d => !found.ContainsKey(d)))
            {
                if (
                    copies.FirstOrDefault(c => c.Id == draft.Id || CopySearch.IsSame(c.Canonical, draft.Canonical)) is
                    { } copy
                )
                    found.Add(draft, copy);
            }

            return found.Count < drafts.Length;
        }
    }

    private async Task<ApiAnswer?> FindAsync(
        ApiConnection connection,
        ImmutableArray<string> hosts,
        Func<ImmutableArray<RemoteCopy>, bool> goesOn,
        CancellationToken cancellation
    )
    {
        var (account, failure) = await new RemoteAccounts(api, connection)
            .FindAsync(hosts, cancellation)
            .ConfigureAwait(false);
        return failure
            ?? await new ArticleList(api, connection).ReadAsync(account, goesOn, cancellation).ConfigureAwait(false);
    }
}

/// <summary>The result of a lookup of drafts.</summary>
/// <param name="Found">The articles found, by the draft they were.</param>
/// <param name="Problem">Why others may be missing, as a sentence without the key; null when none is.</param>
public sealed record DraftAnswer(ImmutableDictionary<SentDraft, RemoteCopy> Found, string? Problem);

/// <summary>A draft that was sent to a target.</summary>
/// <param name="Id">Its id there.</param>
/// <param name="Canonical">
/// The address of its post at home, which it has as its canonical link. A target may give it another id when it is
/// published.
/// </param>
public sealed record SentDraft(string Id, string Canonical);
