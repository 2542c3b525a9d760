namespace Blog.Import.Texts.Scanning;

/// <summary>Finds marks in a text from ever later positions on, and reads the text once for each mark.</summary>
internal sealed class ForwardFinder(string text)
{
    private readonly Dictionary<string, (int From, int At)> _found = new(StringComparer.Ordinal);

    /// <summary>The length of the text.</summary>
    public int Length => text.Length;

    /// <summary>Where a mark stands first from a position on; the length of the text for nowhere.</summary>
    public int Find(string mark, int from, StringComparison comparison = StringComparison.Ordinal)
    {
        if (_found.TryGetValue(mark, out var known) && known.From <= from && from <= known.At)
            return known.At;
        var at = from >= text.Length ? -1 : text.IndexOf(mark, from, comparison);
        at = at < 0 ? text.Length : at;
        _found[mark] = (from, at);
        return at;
    }
}
