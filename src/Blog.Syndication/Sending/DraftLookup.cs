using System.Collections.Immutable;

namespace Blog.Syndication.Sending;

/// <summary>Asks a target what became of drafts that were sent there: their author may have published them by hand.</summary>
/// <param name="api">The API, which lists articles.</param>
/// <param name="line">How it is reached.</param>
public sealed class DraftLookup(ITargetApi api, ApiLine line)
{
    /// <summary>Asks for the drafts.</summary>
    /// <param name="drafts">The drafts.</param>
    /// <param name="hosts">The host names of the target in the settings.</param>
    /// <param name="key">The key; see <see cref="CopySender.IsKey"/>.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<DraftAnswer> FindAsync(ImmutableArray<SentDraft> drafts, ImmutableArray<string> hosts, string key, CancellationToken cancellation)
    {
        var found = ImmutableDictionary.CreateBuilder<SentDraft, RemoteCopy>();
        var connection = new ApiConnection(api, line, key);
        var (account, failure) = await new RemoteAccounts(api, connection).FindAsync(hosts, cancellation).ConfigureAwait(false);
        failure ??= await new ArticleList(api, connection).ReadAsync(account, copies =>
        {
            foreach (var draft in drafts.Where(d => !found.ContainsKey(d)))
            {
                if (copies.FirstOrDefault(c => c.Id == draft.Id || CopySearch.IsSame(c.Canonical, draft.Canonical)) is { } copy)
                    found.Add(draft, copy);
            }

            return found.Count < drafts.Length;
        }, cancellation).ConfigureAwait(false);
        return new DraftAnswer(found.ToImmutable(), failure?.Message);
    }
}
