using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Workspace.Cards;

/// <summary>What writing a card came to.</summary>
/// <param name="File">The card's file; null for none.</param>
/// <param name="Title">The title that was fetched or is known; null when nothing was written.</param>
/// <param name="Mistakes">Why it was not written; empty when it was, or when there was nothing to write.</param>
public sealed record CardWritten(ContentPath? File, string? Title, ImmutableArray<Diagnostic> Mistakes)
{
    /// <summary>The fields somebody had changed by hand below <c>fetched</c>, which are the author's own from here
    /// on.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];
}
