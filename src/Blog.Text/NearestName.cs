namespace Blog.Text;

/// <summary>Finds the name that was probably meant: "did you mean …?".</summary>
public static class NearestName
{
    /// <summary>
    /// The valid name with the smallest edit distance (insertions, deletions, substitutions and swaps of neighbours, ignoring case) to what was
    /// written; the first in order on a tie. Null when none is within a third of the length, or within one edit for names of up to three letters, or none has a letter of what was written.
    /// </summary>
    public static string? Find(string written, IEnumerable<string> validNames)
    {
        string? best = null;
        var bestDistance = Math.Max(1, written.Length / 3) + 1;
        foreach (var name in validNames)
        {
            if (Math.Abs(name.Length - written.Length) >= bestDistance)
                continue;
            var distance = Distance(written.ToLowerInvariant(), name.ToLowerInvariant());
            // One letter is no misspelling of another.
            if (distance < bestDistance && (distance == 0 || distance < written.Length))
                (best, bestDistance) = (name, distance);
        }

        return best;
    }

    // Damerau and Levenshtein's distance in its restricted form (no substring is edited twice), by rows.
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(substituted, 1 + Math.Min(rows[i - 1, j], rows[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
