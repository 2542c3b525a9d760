using System.Collections;
using Blog.Text.Fingerprints;

namespace Blog.Theming.Values;

/// <summary>A list that templates see: read-only, with a fingerprint that is computed once, on first use. Make it once
/// and give it to every page; a list of another type is wrapped and fingerprinted again whenever a template reads
/// it.</summary>
public sealed class ThemeList : IReadOnlyList<object?>, IList
{
    private readonly IReadOnlyList<object?> _items;
    private readonly Lazy<Fingerprint> _fingerprint;

    /// <summary>A list.</summary>
    /// <param name="items">Values as in <see cref="ThemeMember{T}.Read"/>; they must not change afterwards.</param>
    public ThemeList(IReadOnlyList<object?> items)
    {
        _items = items;
        _fingerprint = new Lazy<Fingerprint>(
            () => ThemeFingerprint.OfItems(items),
            LazyThreadSafetyMode.PublicationOnly
        );
    }

    /// <summary>A list whose fingerprint is known without looking at every item.</summary>
    /// <param name="items">Values as in <see cref="ThemeMember{T}.Read"/>; they must not change afterwards, and may be
    /// made when they are asked for.</param>
    /// <param name="fingerprint">Equal for two lists of the same items, and for no others.</param>
    public ThemeList(IReadOnlyList<object?> items, Func<Fingerprint> fingerprint) =>
        (_items, _fingerprint) = (items, new Lazy<Fingerprint>(fingerprint, LazyThreadSafetyMode.PublicationOnly));

    /// <summary>How many items there are.</summary>
    public int Count => _items.Count;

    /// <summary>The fingerprint of its count and its items.</summary>
    public Fingerprint Fingerprint => _fingerprint.Value;

    bool IList.IsFixedSize => true;

    bool IList.IsReadOnly => true;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    /// <summary>The item at a position counted from 0.</summary>
    public object? this[int index] => ThemeValue.ToScript(_items[index]);

    object? IList.this[int index]
    {
        get => this[index];
        set => throw ReadOnly();
    }

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < _items.Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool IList.Contains(object? value) => ((IList)this).IndexOf(value) >= 0;

    int IList.IndexOf(object? value)
    {
        for (var i = 0; i < _items.Count; i++)
        {
            if (Equals(this[i], value))
                return i;
        }

        return -1;
    }

    void ICollection.CopyTo(Array array, int index)
    {
        for (var i = 0; i < _items.Count; i++)
            array.SetValue(this[i], index + i);
    }

    int IList.Add(object? value) => throw ReadOnly();

    void IList.Clear() => throw ReadOnly();

    void IList.Insert(int index, object? value) => throw ReadOnly();

    void IList.Remove(object? value) => throw ReadOnly();

    void IList.RemoveAt(int index) => throw ReadOnly();

    private static NotSupportedException ReadOnly() =>
        new("this list cannot be changed; make a new one with array.add, array.remove_at and the like");
}
