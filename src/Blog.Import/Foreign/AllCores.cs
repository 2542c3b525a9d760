using System.Collections.Immutable;

namespace Blog.Import.Foreign;

/// <summary>Does the same with many items, on all cores.</summary>
internal static class AllCores
{
    /// <summary>The results, in the order of the items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="make">Makes one result. It runs on many threads at once.</param>
    public static ImmutableArray<TResult> Map<T, TResult>(ImmutableArray<T> items, Func<T, TResult> make)
    {
        var results = new TResult[items.Length];
        Parallel.For(0, items.Length, i => results[i] = make(items[i]));
        return [.. results];
    }
}
