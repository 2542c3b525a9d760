namespace Blog.Images;

/// <summary>Divides a width among columns.</summary>
internal static class ColumnWidths
{
    /// <summary>The natural widths where there is room for all. Otherwise the widest columns shrink to one common
    /// width, but none below its widest word while there is room for the words. Null when a column would be narrower
    /// than <paramref name="least"/>.</summary>
    /// <param name="natural">How wide each column's text is on one line.</param>
    /// <param name="words">How wide each column's widest word is.</param>
    /// <param name="room">The width there is for all of them.</param>
    /// <param name="least">How wide a column is at least.</param>
    public static int[]? Divide(IReadOnlyList<int> natural, IReadOnlyList<int> words, int room, int least)
    {
        if ((long)natural.Count * least > room)
            return null;
        var wanted = natural.Select(w => Math.Max(w, least)).ToArray();
        var needed = words.Select((w, i) => Math.Clamp(w, least, wanted[i])).ToArray();
        if (needed.Sum(w => (long)w) > room)
            Array.Fill(needed, least);
        return Level(needed, wanted, room);
    }

    // The greatest common width at which the columns fit, found by halving.
    private static int[] Level(int[] needed, int[] wanted, int room)
    {
        var (low, high) = (0, wanted.Max());
        while (low < high)
        {
            var level = low + ((high - low + 1) / 2);
            if (At(level).Sum(w => (long)w) <= room)
                low = level;
            else
                high = level - 1;
        }

        return [.. At(low)];

        IEnumerable<int> At(int level) => needed.Select((w, i) => Math.Clamp(level, w, wanted[i]));
    }
}
