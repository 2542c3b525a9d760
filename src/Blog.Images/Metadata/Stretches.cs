namespace Blog.Images.Metadata;

/// <summary>Stretches of a file that something needs.</summary>
internal sealed class Stretches
{
    private readonly List<(int Start, int End)> _added = [];
    private List<(int Start, int End)>? _merged;

    /// <summary>Where the last one ends; 0 for none.</summary>
    public int End => Merged is [.., var last] ? last.End : 0;

    /// <summary>Adds one.</summary>
    public void Add(int start, int end)
    {
        if (end <= start)
            return;
        _added.Add((start, end));
        _merged = null;
    }

    /// <summary>Whether a byte of a stretch is needed.</summary>
    public bool Overlap(int start, int end)
    {
        var merged = Merged;
        var (low, high) = (0, merged.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (merged[middle].End <= start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < merged.Count && merged[low].Start < end;
    }

    private List<(int Start, int End)> Merged => _merged ??= Merge();

    private List<(int Start, int End)> Merge()
    {
        _added.Sort();
        var merged = new List<(int Start, int End)>();
        foreach (var one in _added)
        {
            if (merged is [.., var last] && last.End >= one.Start)
                merged[^1] = (last.Start, int.Max(last.End, one.End));
            else
                merged.Add(one);
        }

        return merged;
    }
}
