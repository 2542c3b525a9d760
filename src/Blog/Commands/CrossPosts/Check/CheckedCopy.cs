using Blog.Model.CrossPosts;
using Blog.Reading.CrossPosts;
using Blog.Workspace.CrossPosts;

namespace Blog.Commands.CrossPosts.Check;

/// <summary>The result of checking a copy.</summary>
/// <param name="Status">The copy.</param>
/// <param name="Finding">The finding; null for a draft, which only its author can see, and for a copy that was not
/// reached.</param>
/// <param name="Message">The finding in sentences; empty for a copy without problems.</param>
internal sealed record CheckedCopy(CopyStatus Status, CopyFinding? Finding, string Message)
{
    /// <summary>The new address of a copy that moved; otherwise null.</summary>
    public string? Address { get; init; }

    /// <summary>The copy's canonical link; null when it has none or was not seen.</summary>
    public string? Canonical { get; init; }

    /// <summary>When the copy was seen; null for a draft.</summary>
    public DateTimeOffset? Seen { get; init; }

    /// <summary>Why the front matter could not be edited for a copy that is published now, and the lines to write by
    /// hand; null when nothing is left to do.</summary>
    public RecordRefusal? ByHand { get; init; }

    /// <summary>Whether the time ended before the copy was checked.</summary>
    public bool IsNotReached { get; init; }

    /// <summary>Whether its author has to do something about it.</summary>
    public bool IsWrong => Finding is CopyFinding.Gone or CopyFinding.Moved or CopyFinding.Astray;
}
