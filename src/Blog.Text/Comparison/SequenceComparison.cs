using System.Collections.Immutable;

namespace Blog.Text.Comparison;

/// <summary>
/// The longest common subsequence of two lists, by the greedy algorithm of E. W. Myers, "An O(ND) Difference Algorithm
/// and Its Variations" (1986).
/// </summary>
public static class SequenceComparison
{
    // Time and memory grow with the square of the number of differences. Lists that differ in more places than this are
    // not versions of one another, and count as wholly different but for what they begin and end with.
    private const int MostDifferences = 3000;

    /// <summary>The pairs of positions at which both lists have the same, in order.</summary>
    public static IEnumerable<(int Before, int Now)> Common(ImmutableArray<string> before, ImmutableArray<string> now)
    {
        var shorter = Math.Min(before.Length, now.Length);
        var head = 0;
        while (head < shorter && before[head] == now[head])
            head++;
        var tail = 0;
        while (tail < shorter - head && before[^(tail + 1)] == now[^(tail + 1)])
            tail++;
        return Enumerable
            .Range(0, head)
            .Select(i => (i, i))
            .Concat(Middle(before[head..^tail], now[head..^tail]).Select(p => (p.Before + head, p.Now + head)))
            .Concat(Enumerable.Range(0, tail).Select(i => (before.Length - tail + i, now.Length - tail + i)));
    }

    private static List<(int Before, int Now)> Middle(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        if (a.IsEmpty || b.IsEmpty)
            return [];
        // How far each diagonal reaches after d differences; one array for each d, so that the way can be walked back.
        var reached = new List<int[]>();
        for (var d = 0; d <= Math.Min(a.Length + b.Length, MostDifferences); d++)
        {
            var row = new int[(2 * d) + 1];
            reached.Add(row);
            for (var k = -d; k <= d; k += 2)
            {
                var x = d == 0 ? 0 : StepTo(reached[d - 1], d - 1, k).X;
                while (x < a.Length && x - k < b.Length && a[x] == b[x - k])
                    x++;
                row[k + d] = x;
                if (k == a.Length - b.Length && x >= a.Length)
                    return WalkBack(reached, a.Length, b.Length);
            }
        }

        return [];
    }

    // Where a difference leads on diagonal k: down from the diagonal above, or right from the one below.
    private static (int X, bool IsRemoval) StepTo(int[] former, int d, int k)
    {
        var (above, below) = (At(former, d, k + 1), At(former, d, k - 1));
        return above >= below + 1 ? (above, false) : (below + 1, true);
    }

    private static int At(int[] row, int d, int k) => k < -d || k > d ? -2 : row[k + d];

    private static List<(int Before, int Now)> WalkBack(List<int[]> reached, int x, int y)
    {
        var common = new List<(int, int)>();
        for (var d = reached.Count - 1; d >= 0; d--)
        {
            var k = x - y;
            var (start, isRemoval) = d == 0 ? (0, false) : StepTo(reached[d - 1], d - 1, k);
            while (x > start)
                common.Add((--x, --y));
            if (isRemoval)
                x--;
            else
                y--;
        }

        common.Reverse();
        return common;
    }
}
