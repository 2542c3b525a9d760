using TextMateSharp.Grammars;

namespace Blog.Markdown.Code;

/// <summary>Where a grammar stands between two lines, and the lines that were coloured from there.</summary>
/// <param name="stack">The grammar's own state; null at the beginning of a text.</param>
internal sealed class LineState(IStateStack? stack)
{
    private Dictionary<string, ColouredLine>? _lines;

    /// <summary>The grammar's own state; null at the beginning of a text.</summary>
    public IStateStack? Stack { get; } = stack;

    /// <summary>Finds a line coloured before.</summary>
    public bool TryFind(ReadOnlySpan<char> line, out ColouredLine found)
    {
        found = default;
        return _lines is not null && _lines.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(line, out found);
    }

    /// <summary>Keeps a line that was coloured.</summary>
    public void Remember(ReadOnlyMemory<char> line, ColouredLine coloured) =>
        (_lines ??= []).Add(line.ToString(), coloured);
}
