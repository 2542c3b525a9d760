using System.Collections.Immutable;
using Blog.Copies;
using Blog.Model.CrossPosts;
using Blog.Network;
using Blog.Network.Sending;
using Blog.Online;
using Blog.Reading.CrossPosts;
using Blog.Running;
using Blog.Workspace.Editing;

namespace Blog.Commands.CrossPosts.Check;

/// <summary>Asks targets whether drafts that were sent there have been published by hand.</summary>
/// <param name="surroundings">The machine.</param>
/// <param name="copies">The copies.</param>
/// <param name="ledger">Gets the results.</param>
/// <param name="editor">Changes files of the site.</param>
internal sealed class DraftRound(Surroundings surroundings, CopySelection copies, LedgerBook ledger, SiteEditor editor)
{
    /// <summary>Asks for all drafts among the copies.</summary>
    /// <param name="cancellation">Ends the round; the remaining drafts then count as waiting.</param>
    /// <returns>The copies that are published now, already in ledger and post; and the drafts that still wait or have
    /// an unknown state.</returns>
    public async Task<(ImmutableArray<CheckedCopy> Published, ImmutableArray<CheckedCopy> Waiting)> RunAsync(
        CancellationToken cancellation
    )
    {
        var drafts = copies.Statuses.Where(s => s.Entry is { IsDraft: true, Id: not null }).GroupBy(s => s.Target);
        var all = new List<CheckedCopy>();
        foreach (var group in drafts)
            all.AddRange(await AskAsync(group.Key, [.. group], cancellation).ConfigureAwait(false));
        return (
            [.. all.Where(c => c.Status.Entry is { IsDraft: false })],
            [.. all.Where(c => c.Status.Entry is { IsDraft: true })]
        );
    }

    private async Task<IEnumerable<CheckedCopy>> AskAsync(
        CrossPostTarget target,
        ImmutableArray<CopyStatus> drafts,
        CancellationToken cancellation
    )
    {
        if (TargetApis.Of(target, surroundings.Apis) is not { Profile.ListsArticles: true } api)
            return Waiting(
                drafts,
                $"A draft. {target.Name} does not say whether it is published; "
                    + "once it is, record it with 'blog crosspost record'."
            );
        if (ApiKey.Read(api.Profile, surroundings).Key is not { } key)
            return Waiting(
                drafts,
                $"A draft. With a key in {api.Profile.KeyVariable}, {api.Profile.Name} says "
                    + "whether it is published."
            );
        using var http = surroundings.OpenNetwork();
        var line = new NetworkLines(surroundings, copies.Site.Catalogue.Settings.BaseUrl).ToApi(http);
        var answer = await new DraftLookup(api, line)
            .FindAsync([.. drafts.Select(Draft)], target.Hosts, key, cancellation)
            .ConfigureAwait(false);
        return
        [
            .. drafts.Select(d =>
                Settle(
                    d,
                    answer.Found.GetValueOrDefault(Draft(d)),
                    answer.Problem ?? $"It is not among the articles of this account at {api.Profile.Name}."
                )
            ),
        ];
    }

    private CheckedCopy Settle(CopyStatus draft, RemoteCopy? found, string missing)
    {
        if (found is null)
            return new CheckedCopy(draft, null, "A draft. " + missing);
        if (found is not { IsDraft: false, Url: { } url })
            return new CheckedCopy(draft, null, "A draft, not published yet.");
        var entry = draft.Entry! with
        {
            Id = found.Id,
            IsDraft = false,
            Url = url,
            Canonical = found.Canonical,
            Checked = null,
            Found = null,
        };
        if (!ledger.Put(entry))
            return new CheckedCopy(draft, null, "A draft.");
        var byHand = CopyWriter.Write(copies.Opened, editor, copies.Site, draft.Post, draft.Target, entry);
        return new CheckedCopy(draft with { State = CopyState.Published, Copy = null, Entry = entry }, null, "")
        {
            ByHand = byHand,
        };
    }

    private SentDraft Draft(CopyStatus draft) => new(draft.Entry!.Id!, copies.Site.Catalogue.HomeOf(draft.Post.Post));

    private static IEnumerable<CheckedCopy> Waiting(ImmutableArray<CopyStatus> drafts, string message) =>
        drafts.Select(d => new CheckedCopy(d, null, message));
}
