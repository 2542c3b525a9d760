using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Editing.Reviews;

/// <summary>What became of a review that was to be started or extended.</summary>
/// <param name="Bytes">Its new bytes, the same as before when there is nothing new; null when it was refused.</param>
/// <param name="Added">What was added, in order.</param>
/// <param name="Mistakes">Why it was refused; empty when it was not.</param>
/// <param name="Lines">What to add by hand when it was refused, whole lines; otherwise empty.</param>
public sealed record ExtendedReview(
    ImmutableArray<byte>? Bytes,
    ImmutableArray<AddedToReview> Added,
    ImmutableArray<Diagnostic> Mistakes,
    string Lines
);
