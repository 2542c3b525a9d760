using System.Collections.Immutable;
using Blog.Import.Sources.WordPress.Wxr;

namespace Blog.Import.Sources.WordPress;

/// <summary>Finds the pattern of addresses, which the export does not have, by the addresses.</summary>
internal static class WordPressPattern
{
    private static readonly ImmutableArray<string> Patterns =
    [
        "/{year}/{month}/{day}/{slug}/",
        "/{year}/{month}/{slug}/",
        "/{year}/{slug}/",
        "/blog/{slug}/",
        "/{slug}/",
    ];

    /// <summary>The pattern that most posts have; null when fewer than half have one that is known.</summary>
    /// <param name="posts">The posts with their paths.</param>
    public static string? Of(IEnumerable<(WxrItem Item, string? Path)> posts)
    {
        var known = posts.Where(p => p.Path is not null).ToList();
        var best = Patterns
            .Select(p => (Pattern: p, Count: known.Count(k => Has(p, k.Item, k.Path!))))
            .OrderByDescending(p => p.Count)
            .FirstOrDefault();
        if (best.Count * 2 <= known.Count)
            return null;
        var hasSlash = known.Count(k => k.Path!.EndsWith('/')) * 2 >= known.Count;
        return hasSlash ? best.Pattern : best.Pattern.TrimEnd('/');
    }

    private static bool Has(string pattern, WxrItem item, string path)
    {
        var date = WordPressDates.Of(item) ?? "0000-00-00";
        var expected = pattern
            .Replace("{year}", date[..4], StringComparison.Ordinal)
            .Replace("{month}", date[5..7], StringComparison.Ordinal)
            .Replace("{day}", date[8..10], StringComparison.Ordinal)
            .Replace("{slug}", item.Find("wp:post_name"), StringComparison.Ordinal);
        return path.TrimEnd('/') == expected.TrimEnd('/');
    }
}
