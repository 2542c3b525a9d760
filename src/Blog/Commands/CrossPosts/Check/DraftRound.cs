using System.Collections.Immutable;
using Blog.Model;
using Blog.Network;
using Blog.Network.Sending;
using Blog.Reading.CrossPosts;
using Blog.Terminals;
using Blog.Workspace.Editing;

namespace Blog.Commands.CrossPosts.Check;

/// <summary>Asks targets whether drafts that were sent there have been published by hand since.</summary>
/// <param name="surroundings">The machine.</param>
/// <param name="copies">The copies.</param>
/// <param name="ledger">Takes what is found.</param>
/// <param name="editor">Changes files of the site.</param>
internal sealed class DraftRound(Surroundings surroundings, CopySelection copies, LedgerBook ledger, SiteEditor editor)
{
    /// <summary>Asks for all drafts among the copies.</summary>
    /// <param name="cancellation">Ends it; what nothing is known of then waits.</param>
    /// <returns>Those that are published now, written into ledger and post; and those that still wait, or of which
    /// nothing is known.</returns>
    public (ImmutableArray<CheckedCopy> Published, ImmutableArray<CheckedCopy> Waiting) Run(
        CancellationToken cancellation
    )
    {
        var all = copies
            .Statuses.Where(s => s.Entry is { IsDraft: true, Id: not null })
            .GroupBy(s => s.Target)
            .SelectMany(g => Ask(g.Key, [.. g], cancellation))
            .ToList();
        return (
            [.. all.Where(c => c.Status.Entry is { IsDraft: false })],
            [.. all.Where(c => c.Status.Entry is { IsDraft: true })]
        );
    }

    private IEnumerable<CheckedCopy> Ask(
        CrossPostTarget target,
        ImmutableArray<CopyStatus> drafts,
        CancellationToken cancellation
    )
    {
        if (TargetApis.Of(target, surroundings.Apis) is not { Profile.ListsArticles: true } api)
            return Waiting(
                drafts,
                $"A draft. {target.Name} cannot be asked whether it is published; "
                    + "once it is, write it down with 'blog crosspost record'."
            );
        if (surroundings.Variable(api.Profile.KeyVariable) is not { Length: > 0 } key || !CopySender.IsKey(key))
            return Waiting(
                drafts,
                $"A draft. With a key in {api.Profile.KeyVariable}, {api.Profile.Name} is asked "
                    + "whether it is published."
            );
        using var http = surroundings.OpenNetwork();
        var line = new ApiLine(http, surroundings.Clock, ProgramName.UserAgent(copies.Site.Catalogue.Settings.BaseUrl))
        {
            Report = message => surroundings.Error.Line(message, Ink.Faint),
        };
        var answer = new DraftLookup(api, line)
            .FindAsync([.. drafts.Select(Draft)], target.Hosts, key, cancellation)
            .GetAwaiter()
            .GetResult();
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
