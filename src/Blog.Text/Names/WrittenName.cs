namespace Blog.Text.Names;

/// <summary>A name that is compared with many others.</summary>
internal sealed class WrittenName
{
    private const int LettersOfWord = 64;

    private readonly string _name;
    private readonly Dictionary<char, ulong> _places = [];

    /// <summary>A name in the case that all names are compared in.</summary>
    public WrittenName(string name)
    {
        _name = name;
        if (name.Length > LettersOfWord)
            return;
        for (var i = 0; i < name.Length; i++)
            _places[name[i]] = _places.GetValueOrDefault(name[i]) | (1UL << i);
    }

    /// <summary>The edit distance to another name: Damerau and Levenshtein's in its restricted form (no substring is
    /// edited twice).</summary>
    /// <param name="other">The other name.</param>
    /// <param name="limit">The greatest distance of interest; a greater one is given as any number above it.</param>
    public int DistanceTo(string other, int limit)
    {
        if (Math.Abs(_name.Length - other.Length) > limit)
            return limit + 1;
        return _name.Length is > 0 and <= LettersOfWord ? ByBits(other) : ByRows(_name, other, limit);
    }

    // A column of the table of distances is two words, with a bit for each step up and each step down (Hyyrö, "A
    // bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003).
    private int ByBits(string other)
    {
        var (up, down, diagonal, before) = (ulong.MaxValue, 0UL, 0UL, 0UL);
        var distance = _name.Length;
        var last = 1UL << (_name.Length - 1);
        foreach (var letter in other)
        {
            var equal = _places.GetValueOrDefault(letter);
            var swapped = ((~diagonal & equal) << 1) & before;
            diagonal = (((equal & up) + up) ^ up) | equal | down | swapped;
            var right = down | ~(diagonal | up);
            var left = diagonal & up;
            if ((right & last) != 0)
                distance++;
            else if ((left & last) != 0)
                distance--;
            right = (right << 1) | 1;
            up = (left << 1) | ~(diagonal | right);
            down = right & diagonal;
            before = equal;
        }

        return distance;
    }

    // By rows of the table. Only what can stay within the limit is looked at; more than that is the limit and one.
    private static int ByRows(string a, string b, int limit)
    {
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
