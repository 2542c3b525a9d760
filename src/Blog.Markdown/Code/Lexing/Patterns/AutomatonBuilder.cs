namespace Blog.Markdown.Code.Lexing.Patterns;

/// <summary>Makes the automaton of several patterns, which are numbered in the order in which they are added.</summary>
internal sealed class AutomatonBuilder
{
    private readonly Network _network = new();
    private readonly List<int> _inLine = [];
    private readonly List<int> _atStart = [];
    private readonly List<bool> _looks = [];

    /// <summary>The automaton of one pattern alone.</summary>
    public static Automaton Of(Pattern pattern)
    {
        var builder = new AutomatonBuilder();
        builder.Add(pattern, onlyAtLineStart: false);
        return builder.Build();
    }

    /// <summary>Adds a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="onlyAtLineStart">Whether it matches at the start of a line only.</param>
    /// <param name="looks">Whether its last part is only looked at.</param>
    public void Add(Pattern pattern, bool onlyAtLineStart, bool looks = false)
    {
        var first = _network.AddRule(pattern, _atStart.Count);
        _atStart.Add(first);
        _looks.Add(looks);
        if (!onlyAtLineStart)
            _inLine.Add(first);
    }

    /// <summary>The automaton of all patterns.</summary>
    public Automaton Build() => new(_network, _inLine, _atStart, [.. _looks]);
}
