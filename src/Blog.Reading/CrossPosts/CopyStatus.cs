using Blog.Model.CrossPosts;
using Blog.Reading.Documents;

namespace Blog.Reading.CrossPosts;

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
