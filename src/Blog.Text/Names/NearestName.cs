using Blog.Text.Characters;

namespace Blog.Text.Names;

/// <summary>Finds the name that was probably meant: "did you mean …?". A <see cref="NameIndex"/> is faster for many
/// names that are asked often.</summary>
public static class NearestName
{
    // A longer name is not found by its letters.
    private const int LongestName = 400;

    /// <summary>The valid name with the smallest edit distance (insertions, deletions, substitutions and swaps of
    /// neighbours, ignoring case) to what was written; the first in order on a tie. Null when none is within a third of
    /// the length, or within one edit for names of up to three letters, or none has a letter of what was written. A
    /// name that equals what was written, or looks the same, is not suggested.</summary>
    public static string? Find(string written, IEnumerable<string> validNames)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(validNames);
        string? best = null;
        if (written.Length > LongestName)
            return best;
        var lower = written.ToLowerInvariant();
        var bestDistance = MostEdits(written) + 1;
        foreach (var name in validNames)
        {
            if (Math.Abs(name.Length - written.Length) >= bestDistance || ComposedText.AreSame(name, written))
                continue;
            var distance = Distance(lower, name.ToLowerInvariant(), bestDistance - 1);
            // One letter is not a misspelling of another.
            if (distance < bestDistance && (distance == 0 || distance < written.Length))
                (best, bestDistance) = (name, distance);
        }

        return best;
    }

    /// <summary>How many edits away a name may be from what was written.</summary>
    internal static int MostEdits(string written) => Math.Max(1, written.Length / 3);

    // Damerau and Levenshtein's distance in its restricted form (no substring is edited twice), by rows. Only what can
    // stay within the limit is looked at; more than that is the limit and one.
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        Span<int> rows = stackalloc int[3 * (b.Length + 1)];
        var before = rows[..(b.Length + 1)];
        var last = rows.Slice(b.Length + 1, b.Length + 1);
        var row = rows[(2 * (b.Length + 1))..];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row.Fill(limit + 1);
            if (FillRow(a, b, i, limit, before, last, row) > limit)
                return limit + 1;
            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[b.Length];
    }

    // The smallest number of the row: when it is over the limit, so is every later one.
    private static int FillRow(
        string a,
        string b,
        int i,
        int limit,
        ReadOnlySpan<int> before,
        ReadOnlySpan<int> last,
        Span<int> row
    )
    {
        var smallest = row[0] = Math.Min(i, limit + 1);
        for (var j = Math.Max(1, i - limit); j <= Math.Min(b.Length, i + limit); j++)
        {
            var edits = Math.Min(last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), 1 + Math.Min(last[j], row[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                edits = Math.Min(edits, before[j - 2] + 1);
            row[j] = Math.Min(edits, limit + 1);
            smallest = Math.Min(smallest, row[j]);
        }

        return smallest;
    }
}
