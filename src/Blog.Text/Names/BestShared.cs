namespace Blog.Text.Names;

/// <summary>The names that share most pairs of letters with what was written; of those that share as many, the first.
/// Mutable: it gets all counts, and then all names.</summary>
internal sealed class BestShared(int mostShared)
{
    // The most names that one answer compares.
    private const int MostNames = 48;

    private readonly int[] _namesByShared = new int[mostShared + 1];
    private readonly List<int> _better = new(MostNames);
    private readonly List<int> _equal = new(MostNames);
    private int _least;
    private int _room;

    /// <summary>Counts a name with so many shared pairs.</summary>
    public void Expect(int shared) => _namesByShared[shared]++;

    /// <summary>Decides how many pairs a name has to share.</summary>
    public void Settle()
    {
        _room = MostNames;
        for (_least = mostShared; _least > 1 && _namesByShared[_least] <= _room; _least--)
            _room -= _namesByShared[_least];
    }

    /// <summary>Adds a name by its place.</summary>
    public void Add(int place, int shared)
    {
        if (shared > _least)
            _better.Add(place);
        else if (shared == _least && (_equal.Count < _room || (_room > 0 && place < _equal[^1])))
            Insert(place);
    }

    /// <summary>The places of the best names, in their order.</summary>
    public IEnumerable<int> InOrder() => _better.Concat(_equal).Order();

    private void Insert(int place)
    {
        if (_equal.Count == _room)
            _equal.RemoveAt(_room - 1);
        _equal.Insert(~_equal.BinarySearch(place), place);
    }
}
