using System.Collections.Immutable;

namespace Blog.Reading.Documents;

/// <summary>A stable sort for items that are nearly in order: it finds rising and falling runs and merges them. Posts
/// come in the order of their paths, which mostly start with dates, so one comparison of each is enough where a general
/// sort needs fourteen.</summary>
internal static class RunSort
{
    /// <summary>The items in order.</summary>
    /// <param name="items">The items, in any order.</param>
    /// <param name="compare">The order.</param>
    public static ImmutableArray<T> Sort<T>(ImmutableArray<T> items, Comparison<T> compare)
    {
        var sorted = items.ToArray();
        var runs = Runs(sorted, compare);
        var spare = runs.Count > 2 ? new T[sorted.Length] : [];
        while (runs.Count > 2)
        {
            runs = MergePairs(sorted, spare, runs, compare);
            (sorted, spare) = (spare, sorted);
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    // Where each run starts, and the end of the last. Falling runs are reversed. Equal neighbours never fall, which
    // keeps the sort stable.
    private static List<int> Runs<T>(T[] items, Comparison<T> compare)
    {
        List<int> starts = [0];
        for (var start = 0; start < items.Length; start = starts[^1])
        {
            var end = start + 1;
            if (end < items.Length && compare(items[start], items[end]) > 0)
            {
                for (end++; end < items.Length && compare(items[end - 1], items[end]) > 0; )
                    end++;
                Array.Reverse(items, start, end - start);
            }
            else
            {
                while (end < items.Length && compare(items[end - 1], items[end]) <= 0)
                    end++;
            }

            starts.Add(end);
        }

        return starts;
    }

    private static List<int> MergePairs<T>(T[] from, T[] to, List<int> runs, Comparison<T> compare)
    {
        List<int> merged = [0];
        for (var i = 0; i + 1 < runs.Count; i += 2)
        {
            var (start, middle) = (runs[i], runs[i + 1]);
            var end = i + 2 < runs.Count ? runs[i + 2] : middle;
            Merge(from.AsSpan(start..middle), from.AsSpan(middle..end), to.AsSpan(start..end), compare);
            merged.Add(end);
        }

        return merged;
    }

    private static void Merge<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> into, Comparison<T> compare)
    {
        while (!left.IsEmpty && !right.IsEmpty)
        {
            if (compare(left[0], right[0]) <= 0)
            {
                into[0] = left[0];
                left = left[1..];
            }
            else
            {
                into[0] = right[0];
                right = right[1..];
            }

            into = into[1..];
        }

        left.CopyTo(into);
        right.CopyTo(into[left.Length..]);
    }
}
