using Blog.Data.Nodes;
using Blog.Model;

namespace Blog.Reading.Parsing;

/// <summary>What front matter says about whether its document is public.</summary>
/// <param name="Rest">The front matter without what would be read as something else: <c>published: false</c> is no
/// date.</param>
internal sealed record Held(DataMap Rest)
{
    /// <summary>Whether the document is held back.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>
    /// The entry that holds it back, as it is written; null when nothing does, and for <c>draft: true</c>, which
    /// needs no explanation.
    /// </summary>
    public string? By { get; init; }

    /// <summary>How far it is told of.</summary>
    public Reach Reach { get; init; }

    /// <summary>The moment before which it is not published; null for none.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The moment from which it is published no more; null for none.</summary>
    public DateTimeOffset? Until { get; init; }
}
