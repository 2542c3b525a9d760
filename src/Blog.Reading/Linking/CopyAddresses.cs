using Blog.Model;
using Blog.Model.CrossPosts;

namespace Blog.Reading.Linking;

/// <summary>Says where documents' copies on another site are.</summary>
/// <param name="Target">The other site.</param>
/// <param name="Ledger">What is known of copies beside what documents say.</param>
public sealed record CopyAddresses(TargetKey Target, CrossPostLedger Ledger)
{
    /// <summary>The address of the copy; null when there is none there that is published, or it was found to be
    /// gone.</summary>
    public string? Of(Post post) =>
        post.CrossPosts.FirstOrDefault(c => c.To == Target && c.IsPublished)?.Url is { } url && !IsGone(post, url)
            ? url
            : null;

    // What was found counts for the address it was found at: the copy may have been published again since.
    private bool IsGone(Post post, string url) =>
        Ledger.Find(post.Source, Target) is { Found: CopyFinding.Gone } entry
        && (entry.Url is null || IsSame(entry.Url, url));

    private static bool IsSame(string one, string other) =>
        one == other
        || (CopyAddress.Read(one)?.Identity is { } identity && identity == CopyAddress.Read(other)?.Identity);
}
