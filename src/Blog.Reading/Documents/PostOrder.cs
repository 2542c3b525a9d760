using System.Collections.Immutable;
using Blog.Model;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Documents;

/// <summary>The one order of posts in lists.</summary>
public static class PostOrder
{
    /// <summary>Newest first, drafts without date before all others. Posts of the same moment are ordered by path, so
    /// that the order never depends on the machine.</summary>
    public static Comparison<SitePost> NewestFirst { get; } =
        (a, b) =>
            MomentOf(b.Parsed.Structure).CompareTo(MomentOf(a.Parsed.Structure)) is not 0 and var byDate
                ? byDate
                : a.Source.CompareTo(b.Source);

    /// <summary><see cref="NewestFirst"/> for searching.</summary>
    public static IComparer<SitePost> NewestFirstComparer { get; } = Comparer<SitePost>.Create(NewestFirst);

    /// <summary>One fingerprint of posts in their order.</summary>
    public static Fingerprint FingerprintOf(ImmutableArray<SitePost> posts)
    {
        var parts = new Fingerprint[posts.Length];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = posts[i].Fingerprint;
        return Fingerprint.Of(parts);
    }

    // A draft without date counts as the next post, a page without date as the oldest.
    private static DateTimeOffset MomentOf(Post post) =>
        post.Date
        ?? (post is { IsDraft: true, Kind: not PostKind.Page } ? DateTimeOffset.MaxValue : DateTimeOffset.MinValue);
}
