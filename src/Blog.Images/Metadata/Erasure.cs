namespace Blog.Images.Metadata;

/// <summary>Stretches of a file that are written over, so that nothing else moves.</summary>
internal sealed class Erasure
{
    private readonly List<(int Start, int End, byte[] Begins)> _stretches = [];

    private int? _end;

    /// <summary>Leaves out all from a place on.</summary>
    public void Cut(int end) => _end = end;

    /// <summary>Fills a stretch with zeros.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="begins">What stands at its start instead of zeros, where there is room.</param>
    public void Add(int start, int end, byte[]? begins = null)
    {
        if (end > start)
            _stretches.Add((start, end, begins is not null && begins.Length <= end - start ? begins : []));
    }

    /// <summary>The file with the stretches erased; the file itself when nothing is to be changed.</summary>
    public ReadOnlyMemory<byte> Apply(ReadOnlyMemory<byte> file)
    {
        var kept = _end is { } end ? file[..end] : file;
        if (_stretches.Count == 0)
            return kept;
        var bytes = kept.ToArray();
        foreach (var (start, stop, begins) in _stretches)
        {
            if (start >= bytes.Length)
                continue;
            var stretch = bytes.AsSpan(start..int.Min(stop, bytes.Length));
            stretch.Clear();
            if (begins.Length <= stretch.Length)
                begins.CopyTo(stretch);
        }

        return bytes;
    }
}
