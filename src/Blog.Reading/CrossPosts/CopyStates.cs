using System.Collections.Immutable;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Reading.CrossPosts;

/// <summary>Finds the state of the copy of each post at each target.</summary>
public static class CopyStates
{
    /// <summary>All pairs of post and target with a copy, a plan in the post, or a plan of the target's settings for
    /// every post (<c>after</c>). Plans of settings do not apply to drafts, reviews, pages and documents that were
    /// first published elsewhere.</summary>
    /// <param name="catalogue">What is on the site.</param>
    /// <param name="ledger">The ledger of copies.</param>
    /// <param name="sourceOf">Gives the fingerprint of a post's present text.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The newest post first, its targets in the order of the settings.</returns>
    public static ImmutableArray<CopyStatus> Of(
        SiteCatalogue catalogue,
        CrossPostLedger ledger,
        Func<SitePost, string> sourceOf,
        DateTimeOffset now
    )
    {
        var targets = catalogue.Settings.CrossPosts.Targets;
        var isPlanning = targets.Any(t => t.After is not null);
        var entries = ledger.Entries.ToLookup(e => e.Post);
        return
        [
            .. catalogue
                .Documents.Where(p => isPlanning || !p.CrossPosts.IsEmpty || entries.Contains(p.Source))
                .Order(PostOrder.NewestFirstComparer)
                .SelectMany(p =>
                    targets.Select(t => Of(p, t, entries[p.Source].FirstOrDefault(e => e.To == t.Key), sourceOf, now))
                )
                .OfType<CopyStatus>(),
        ];
    }

    /// <summary>Whether a post has or plans a copy at a target, by its front matter or by the target's
    /// settings.</summary>
    public static bool IsMeantFor(SitePost post, CrossPostTarget target) =>
        post.CrossPosts.Any(c => c.To == target.Key) || Planned(post, target) is not null;

    private static CopyStatus? Of(
        SitePost post,
        CrossPostTarget target,
        LedgerEntry? entry,
        Func<SitePost, string> sourceOf,
        DateTimeOffset now
    )
    {
        var copy = post.CrossPosts.Where(c => c.To == target.Key).OrderBy(c => !c.IsPublished).FirstOrDefault();
        var due = copy?.DueFrom ?? Planned(post, target);
        if (copy is { IsPublished: true } || entry is { Url: not null, IsDraft: false })
            return new CopyStatus(post, target, Published(post, entry, sourceOf))
            {
                Copy = copy,
                Entry = entry,
                DueFrom = due,
            };
        if (copy is null && due is null && entry is null)
            return null;
        return new CopyStatus(
            post,
            target,
            due <= now && post.State == PublishingState.Published ? CopyState.Due : CopyState.Planned
        )
        {
            Copy = copy,
            Entry = entry,
            DueFrom = due,
        };
    }

    private static CopyState Published(SitePost post, LedgerEntry? entry, Func<SitePost, string> sourceOf) =>
        entry?.Found == CopyFinding.Gone ? CopyState.Gone
        : entry?.Source is { } source && source != sourceOf(post) ? CopyState.Drifted
        : CopyState.Published;

    // The target's settings plan a copy of every post.
    private static DateTimeOffset? Planned(SitePost post, CrossPostTarget target) =>
        target.After is { } after
        && post.Post is { Kind: PostKind.Post, Canonical: null, Date: { } date }
        && post.State is PublishingState.Published or PublishingState.Future
            ? after.After(date)
            : null;
}

/// <summary>The state of the copy of a post at a target.</summary>
/// <param name="Post">The post.</param>
/// <param name="Target">The target.</param>
/// <param name="State">The state.</param>
public sealed record CopyStatus(SitePost Post, CrossPostTarget Target, CopyState State)
{
    /// <summary>The copy in the post's front matter; null when a plan comes from the settings, or only the ledger knows
    /// the copy.</summary>
    public CrossPost? Copy { get; init; }

    /// <summary>Its entry in the ledger; null for none.</summary>
    public LedgerEntry? Entry { get; init; }

    /// <summary>The moment from which a copy is due; null when none is set.</summary>
    public DateTimeOffset? DueFrom { get; init; }

    /// <summary>The copy's address; null when there is none.</summary>
    public string? Url => Copy?.Url ?? Entry?.Url;
}
