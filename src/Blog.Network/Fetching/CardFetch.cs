using System.Collections.Immutable;
using Blog.Network.Visiting;

namespace Blog.Network.Fetching;

/// <summary>What came of fetching what is known of a link.</summary>
/// <param name="Kind">What came of asking for the page.</param>
/// <param name="Message">What happened, as a sentence; empty for a page that is there.</param>
/// <param name="Facts">What the page says of itself; null unless it is there.</param>
public sealed record CardFetch(VisitKind Kind, string Message, CardFacts? Facts)
{
    /// <summary>What of it could not be had, in sentences.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
