using System.Collections.Immutable;
using Blog.Editing.Reviews;
using Blog.Text;

namespace Blog.Workspace.Drafting;

/// <summary>What starting a document came to.</summary>
/// <param name="Document">The document; null for one without a title.</param>
/// <param name="Place">Its place in a series; null for none.</param>
/// <param name="Refusal">Why its file was not written; null when it was.</param>
/// <param name="Twin">The document that has its slug already; null for none.</param>
public sealed record DraftResult(
    NewDocument? Document,
    SeriesPlace? Place,
    DraftRefusal? Refusal,
    ContentPath? Twin = null
)
{
    /// <summary>Why its file could not be written (BLOG152, BLOG153); null when nothing was in the way but what
    /// <see cref="Refusal"/> says.</summary>
    public Diagnostic? Problem { get; init; }

    /// <summary>What a review was drafted of, in order; empty for other documents.</summary>
    public ImmutableArray<AddedToReview> Added { get; init; } = [];
}
