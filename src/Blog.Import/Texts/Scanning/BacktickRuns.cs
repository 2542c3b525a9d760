namespace Blog.Import.Texts.Scanning;

/// <summary>The runs of backticks in a text. A run closes the nearest one before it that is as long (CommonMark 0.31.2,
/// 6.1).</summary>
internal sealed class BacktickRuns
{
    private readonly string _text;
    private readonly Dictionary<int, List<int>> _starts = [];
    private readonly Dictionary<int, int> _next = [];

    public BacktickRuns(string text)
    {
        _text = text;
        for (var at = text.IndexOf('`', StringComparison.Ordinal); at >= 0; )
        {
            var length = LengthAt(at);
            if (!_starts.TryGetValue(length, out var starts))
                _starts[length] = starts = [];
            starts.Add(at);
            at = text.IndexOf('`', at + length);
        }
    }

    /// <summary>The length of the run at a position, and where the one stands that closes it; -1 for none. Positions
    /// are asked for in their order.</summary>
    public (int Length, int Close) Read(int at)
    {
        var length = LengthAt(at);
        if (!_starts.TryGetValue(length, out var starts))
            return (length, -1);
        var next = _next.GetValueOrDefault(length);
        while (next < starts.Count && starts[next] <= at)
            next++;
        _next[length] = next;
        return (length, next < starts.Count ? starts[next] : -1);
    }

    private int LengthAt(int at)
    {
        var end = _text.AsSpan(at).IndexOfAnyExcept('`');
        return end < 0 ? _text.Length - at : end;
    }
}
