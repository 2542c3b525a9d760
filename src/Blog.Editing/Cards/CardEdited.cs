using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Editing.Cards;

/// <summary>What editing a card came to.</summary>
/// <param name="Text">The card's new text; null when it was not changed, for the mistakes' sake.</param>
/// <param name="Mistakes">Why it was not changed; empty when it was.</param>
public sealed record CardEdited(string? Text, ImmutableArray<Diagnostic> Mistakes)
{
    /// <summary>The fields below <c>fetched</c> that somebody had changed by hand and that differ from what was fetched
    /// now: they are the author's from here on.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];
}
