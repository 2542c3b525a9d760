using Blog.Data;

namespace Blog.Reading.CrossPosts;

/// <summary>The keys of an entry of the ledger.</summary>
internal static class LedgerKeys
{
    /// <summary>All keys, in the order in which they are written.</summary>
    public static IReadOnlyList<DataKey> Entry { get; } =
    [
        new("url", "an absolute URL", "none", "The copy's address."),
        new("id", "a text", "none", "The copy's id at the target."),
        new("state", "draft", "published", "Whether it is a draft there."),
        new("sending", "a date", "none", "Since when a request has been under way whose answer did not come."),
        new("copied", "a date", "none", "When the copy was made or brought up to date."),
        new("source", "a fingerprint", "none", "Of what was copied."),
        new("text", "a file name", "none", "The file in content/crossposts.lock/ that keeps the text of the copy."),
        new("checked", "a date", "none", "When somebody last looked."),
        new("found", "what was found", "none", "fine, astray, moved, gone, refused or unreachable."),
        new("canonical", "a text", "none", "The canonical link that was found."),
    ];
}
