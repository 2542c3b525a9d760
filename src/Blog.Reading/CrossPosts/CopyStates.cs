using System.Collections.Immutable;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Reading.CrossPosts;

/// <summary>Tells how things stand between each post and each target.</summary>
public static class CopyStates
{
    /// <summary>
    /// All posts and targets between which there is something: a copy, a plan of the post's own, or a target whose
    /// settings plan a copy of every post (<c>after</c>). Drafts, reviews, pages and what was first published elsewhere
    /// are planned only where they say so themselves. </summary>
    /// <param name="catalogue">What is on the site.</param>
    /// <param name="ledger">What is known of copies beside front matter.</param>
    /// <param name="sourceOf">The fingerprint of what a post says now.</param>
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
                .Documents.Where(p => isPlanning || !p.Post.CrossPosts.IsEmpty || entries.Contains(p.Source))
                .Order(PostOrder.NewestFirstComparer)
                .SelectMany(p =>
                    targets.Select(t => Of(p, t, entries[p.Source].FirstOrDefault(e => e.To == t.Key), sourceOf, now))
                )
                .OfType<CopyStatus>(),
        ];
    }

    private static CopyStatus? Of(
        SitePost post,
        CrossPostTarget target,
        LedgerEntry? entry,
        Func<SitePost, string> sourceOf,
        DateTimeOffset now
    )
    {
        var copy = post.Post.CrossPosts.Where(c => c.To == target.Key).OrderBy(c => !c.IsPublished).FirstOrDefault();
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

    // What the target's settings plan for every post.
    private static DateTimeOffset? Planned(SitePost post, CrossPostTarget target) =>
        target.After is { } after
        && post.Post is { Kind: PostKind.Post, Canonical: null, Date: { } date }
        && post.State is PublishingState.Published or PublishingState.Future
            ? after.After(date)
            : null;
}

/// <summary>How things stand between a post and a target.</summary>
/// <param name="Post">The post.</param>
/// <param name="Target">The target.</param>
/// <param name="State">How things stand.</param>
public sealed record CopyStatus(SitePost Post, CrossPostTarget Target, CopyState State)
{
    /// <summary>What the post says of the copy; null when a plan comes from the settings, or the ledger alone knows of
    /// it.</summary>
    public CrossPost? Copy { get; init; }

    /// <summary>What the ledger knows of it; null for nothing.</summary>
    public LedgerEntry? Entry { get; init; }

    /// <summary>From when on a copy is due; null when nobody said.</summary>
    public DateTimeOffset? DueFrom { get; init; }

    /// <summary>The copy's address; null when there is none.</summary>
    public string? Url => Copy?.Url ?? Entry?.Url;
}
