using Blog.Model;

namespace Blog.Workspace.CrossPosts;

/// <summary>What recording a copy came to: one of the two is there.</summary>
/// <param name="Copy">The copy as it was written, less its day; null when it was refused.</param>
/// <param name="Refusal">Why it was refused; null when it was written.</param>
public sealed record RecordOutcome(CrossPost? Copy, RecordRefusal? Refusal)
{
    /// <summary>The address of another copy at the same target that it took the place of; null for none. A post has one
    /// copy at a target.</summary>
    public string? Former { get; init; }
}
