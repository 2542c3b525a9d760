using System.Collections.Immutable;
using Blog.Text.Comparison;

namespace Blog.Syndication.Changes;

/// <summary>Finds for each block of a text the block it was before.</summary>
internal static class BlockPairs
{
    // Below it, two blocks have little more in common than the words that all texts have.
    private const double Likeness = 0.4;

    // With more pairs than this likeness is not computed: so many new blocks are another text.
    private const int MostPairs = 40_000;

    /// <summary>
    /// The blocks in order: a pair, or one alone where the other text has none for it; those that are gone come first.
    /// </summary>
    public static IEnumerable<(string? Before, string? Now)> Of(
        ImmutableArray<string> before,
        ImmutableArray<string> now
    )
    {
        var (i, j) = (0, 0);
        foreach (var (a, b) in SequenceComparison.Common(before, now).Append((before.Length, now.Length)))
        {
            foreach (var pair in Between(before[i..a], now[j..b]))
                yield return pair;
            if (a < before.Length)
                yield return (before[a], now[b]);
            (i, j) = (a + 1, b + 1);
        }
    }

    private static IEnumerable<(string? Before, string? Now)> Between(
        ImmutableArray<string> before,
        ImmutableArray<string> now
    )
    {
        var (i, j) = (0, 0);
        foreach (var (a, b) in Alike(before, now).Append((before.Length, now.Length)))
        {
            for (; i < a; i++)
                yield return (before[i], null);
            for (; j < b; j++)
                yield return (null, now[j]);
            if (a < before.Length)
                yield return (before[a], now[b]);
            (i, j) = (a + 1, b + 1);
        }
    }

    // The pairs in order whose likeness adds up to the most.
    private static List<(int Before, int Now)> Alike(ImmutableArray<string> before, ImmutableArray<string> now)
    {
        var (n, m) = (before.Length, now.Length);
        if ((long)n * m > MostPairs)
            return [];
        HashSet<string>[] old = [.. before.Select(WordPieces.SetOf)];
        HashSet<string>[] young = [.. now.Select(WordPieces.SetOf)];
        var best = new double[n + 1, m + 1];
        var like = new double[n, m];
        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = m - 1; j >= 0; j--)
            {
                like[i, j] = LikenessOf(old[i], young[j]);
                best[i, j] = Math.Max(
                    Math.Max(best[i + 1, j], best[i, j + 1]),
                    like[i, j] >= Likeness ? like[i, j] + best[i + 1, j + 1] : 0
                );
            }
        }

        var pairs = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < n && j < m; )
        {
            if (like[i, j] >= Likeness && best[i, j] <= like[i, j] + best[i + 1, j + 1])
                pairs.Add((i++, j++));
            else if (best[i, j] <= best[i + 1, j])
                i++;
            else
                j++;
        }

        return pairs;
    }

    // Dice's coefficient of the words they have.
    private static double LikenessOf(HashSet<string> a, HashSet<string> b) =>
        a.Count + b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
}
