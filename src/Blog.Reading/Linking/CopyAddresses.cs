using Blog.Model;
using Blog.Model.CrossPosts;

namespace Blog.Reading.Linking;

/// <summary>Finds the addresses of copies on another site.</summary>
/// <param name="Target">The other site.</param>
/// <param name="Ledger">The ledger of copies.</param>
public sealed record CopyAddresses(TargetKey Target, CrossPostLedger Ledger)
{
    /// <summary>The address of a document's copy; null when no copy is published there, or the last check found it
    /// gone.</summary>
    public string? Of(Post post) =>
        post.CrossPosts.FirstOrDefault(c => c.To == Target && c.IsPublished)?.Url is { } url && !IsGone(post, url)
            ? url
            : null;

    // A finding counts only for the address it was made at: the copy may have been published again since.
    private bool IsGone(Post post, string url) =>
        Ledger.Find(post.Source, Target) is { Found: CopyFinding.Gone } entry
        && (entry.Url is null || IsSame(entry.Url, url));

    private static bool IsSame(string one, string other) =>
        one == other
        || (CopyAddress.Read(one)?.Identity is { } identity && identity == CopyAddress.Read(other)?.Identity);
}
