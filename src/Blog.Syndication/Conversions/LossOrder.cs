using System.Collections.Immutable;
using System.Globalization;
using Blog.Syndication.Renditions;

namespace Blog.Syndication.Conversions;

/// <summary>The order in which a reader of the text meets what was converted: the post's own file first, then files it includes, each by line.</summary>
internal static class LossOrder
{
    /// <summary>The losses in that order; those of one place in the order they were found.</summary>
    public static ImmutableArray<Loss> Sorted(IEnumerable<Loss> losses, string source) =>
        [.. losses.Select(l => (Loss: l, Place: Read(l.Place)))
            .OrderBy(l => l.Place.Path != source)
            .ThenBy(l => l.Place.Path, StringComparer.Ordinal)
            .ThenBy(l => l.Place.Line)
            .ThenBy(l => l.Place.Column)
            .Select(l => l.Loss)];

    // "content/posts/x.md:12:3"; without numbers the file alone.
    private static (string Path, int Line, int Column) Read(string place)
    {
        var parts = place.Split(':');
        return parts.Length >= 3 && Number(parts[^2]) is { } line && Number(parts[^1]) is { } column
            ? (string.Join(':', parts[..^2]), line, column)
            : (place, 0, 0);
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
