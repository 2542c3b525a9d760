using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Blog.Text.Fingerprints;

namespace Blog.Engine;

/// <summary>The results that a module made in a run, one for each item.</summary>
/// <typeparam name="TIn">The type of an item.</typeparam>
/// <typeparam name="TOut">The type of a result.</typeparam>
internal sealed class MadeOfEach<TIn, TOut>
    where TIn : notnull
    where TOut : class
{
    private readonly ImmutableArray<TIn> _items;
    private readonly TOut?[] _results;
    private readonly IEqualityComparer<TIn> _comparer;
    private readonly Lazy<Dictionary<TIn, int>> _positions;

    private MadeOfEach(ImmutableArray<TIn> items, TOut?[] results, IEqualityComparer<TIn> comparer, Fingerprint options)
    {
        (_items, _results, _comparer, Options) = (items, results, comparer, options);
        _positions = new(PositionsOf);
    }

    /// <summary>The other inputs that decided the results.</summary>
    public Fingerprint Options { get; }

    /// <summary>The results in the order of the items. Only for a run that was not cancelled.</summary>
    public ImmutableArray<TOut> All => ImmutableCollectionsMarshal.AsImmutableArray(_results)!;

    /// <summary>The results of a run.</summary>
    /// <param name="items">The items.</param>
    /// <param name="results">The result of each item; null for items that a cancelled run did not reach.</param>
    /// <param name="comparer">Says which items are the same.</param>
    /// <param name="options">The other inputs that decided the results.</param>
    /// <param name="former">The run before; null for none, or for one with other options.</param>
    public static MadeOfEach<TIn, TOut> Of(
        ImmutableArray<TIn> items,
        TOut?[] results,
        IEqualityComparer<TIn> comparer,
        Fingerprint options,
        MadeOfEach<TIn, TOut>? former
    )
    {
        if (former is null)
            return new MadeOfEach<TIn, TOut>(items, results, comparer, options);
        for (var i = 0; i < results.Length; i++)
            results[i] ??= former.Find(i, items[i]);
        var isSame = results.AsSpan().SequenceEqual(former._results, ReferenceEqualityComparer.Instance);
        return new MadeOfEach<TIn, TOut>(items, isSame ? former._results : results, comparer, options);
    }

    /// <summary>The result of an item; null when there was no such item.</summary>
    /// <param name="index">The index to look at first.</param>
    /// <param name="item">The item.</param>
    public TOut? Find(int index, TIn item)
    {
        if (index < _items.Length && _comparer.Equals(_items[index], item))
            return _results[index];
        return _positions.Value.TryGetValue(item, out var at) ? _results[at] : null;
    }

    // Made only when an item has moved: after most edits none has.
    private Dictionary<TIn, int> PositionsOf()
    {
        var positions = new Dictionary<TIn, int>(_items.Length, _comparer);
        for (var i = 0; i < _items.Length; i++)
            positions.TryAdd(_items[i], i);
        return positions;
    }
}
