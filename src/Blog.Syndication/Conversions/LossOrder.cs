using System.Collections.Immutable;
using Blog.Syndication.Renditions;

namespace Blog.Syndication.Conversions;

/// <summary>The order in which a reader of the text meets what was converted: the post's own file first, then files it
/// includes, each by line.</summary>
internal static class LossOrder
{
    /// <summary>The losses in that order; those of one place in the order they were found.</summary>
    public static ImmutableArray<Loss> Sorted(IEnumerable<Loss> losses, string source) =>
        [
            .. losses
                .Select(l => (Loss: l, Place: LossPlace.Read(l.Place)))
                .OrderBy(l => l.Place.Path != source)
                .ThenBy(l => l.Place.Path, StringComparer.Ordinal)
                .ThenBy(l => l.Place.Line)
                .ThenBy(l => l.Place.Column)
                .Select(l => l.Loss),
        ];
}
