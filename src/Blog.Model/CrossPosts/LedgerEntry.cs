using Blog.Text;

namespace Blog.Model.CrossPosts;

/// <summary>The facts about one copy that are not in its post's front matter.</summary>
public sealed record LedgerEntry
{
    /// <summary>The file of the post: <c>content/posts/x.md</c>.</summary>
    public required ContentPath Post { get; init; }

    /// <summary>The target.</summary>
    public required TargetKey To { get; init; }

    /// <summary>The copy's address; null for a draft, which has none that readers may see.</summary>
    public string? Url { get; init; }

    /// <summary>The copy's id at the target; null when it is not known.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it is a draft there.</summary>
    public bool IsDraft { get; init; }

    /// <summary>When a request was sent whose answer never arrived; null when none is open.</summary>
    public DateTimeOffset? Sending { get; init; }

    /// <summary>When the copy was made, or last brought up to date; null when it is not known.</summary>
    public DateTimeOffset? Copied { get; init; }

    /// <summary>The fingerprint of the post as copied (title, text and included files); null when it is not
    /// known.</summary>
    public string? Source { get; init; }

    /// <summary>The name of the file in <c>content/crossposts.lock/</c> that keeps the text of the copy; null for
    /// none.</summary>
    public string? Text { get; init; }

    /// <summary>When the copy was last checked; null for never.</summary>
    public DateTimeOffset? Checked { get; init; }

    /// <summary>The finding of that check; null for never.</summary>
    public CopyFinding? Found { get; init; }

    /// <summary>The canonical link found by it; null for none.</summary>
    public string? Canonical { get; init; }
}

/// <summary>The result of checking a copy.</summary>
public enum CopyFinding
{
    /// <summary>The copy is there, and its canonical link leads to the post.</summary>
    Fine,

    /// <summary>It is there, and its canonical link leads elsewhere or is missing.</summary>
    Astray,

    /// <summary>It is at another address.</summary>
    Moved,

    /// <summary>It is no longer there.</summary>
    Gone,

    /// <summary>The site did not show it to a program. Nothing is known of it.</summary>
    Refused,

    /// <summary>The site could not be reached. Nothing is known of it.</summary>
    Unreachable,
}
