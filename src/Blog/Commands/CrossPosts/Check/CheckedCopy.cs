using Blog.Model;
using Blog.Reading.CrossPosts;
using Blog.Workspace.CrossPosts;

namespace Blog.Commands.CrossPosts.Check;

/// <summary>What is known of a copy after somebody looked.</summary>
/// <param name="Status">The copy.</param>
/// <param name="Finding">What was found; null for a draft, which nobody else can see, and for what was not
/// reached.</param>
/// <param name="Message">What was found, in sentences; empty for a copy that is as it should be.</param>
internal sealed record CheckedCopy(CopyStatus Status, CopyFinding? Finding, string Message)
{
    /// <summary>Where it is now, when it moved; otherwise null.</summary>
    public string? Address { get; init; }

    /// <summary>Its canonical link; null for none, or when it was not seen.</summary>
    public string? Canonical { get; init; }

    /// <summary>When that was; null for a draft.</summary>
    public DateTimeOffset? Seen { get; init; }

    /// <summary>What to write into the post by hand, where a copy was found and the front matter could not be edited,
    /// and why it could not; null for nothing.</summary>
    public RecordRefusal? ByHand { get; init; }

    /// <summary>Whether nobody got to look: the time was over, or somebody ended the command.</summary>
    public bool IsNotReached { get; init; }

    /// <summary>Whether it asks its author to do something.</summary>
    public bool IsWrong => Finding is CopyFinding.Gone or CopyFinding.Moved or CopyFinding.Astray;
}
