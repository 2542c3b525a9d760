namespace Blog.Markdown.Code.Lexing.Patterns;

/// <summary>Patterns as a nondeterministic automaton: nodes with a set and the node behind it, or with nodes that are
/// reached for nothing (Thompson's construction).</summary>
internal sealed class Network
{
    private readonly List<Node> _nodes = [];

    // Kept from one closure to the next, as there are thousands: what waits, what was found, and in which closure a
    // node was last seen.
    private readonly Stack<int> _waiting = new();
    private readonly List<int> _closure = [];
    private int[] _seenIn = [];
    private int _closures;

    /// <summary>The node of a number.</summary>
    public Node this[int node] => _nodes[node];

    /// <summary>All sets of characters in it, each one once.</summary>
    public IEnumerable<CharSet> Sets => _nodes.Select(node => node.Set).OfType<CharSet>().Distinct();

    /// <summary>The nodes with a set or a rule that are reached from others for nothing, in order. One thread at a time
    /// may ask.</summary>
    public int[] Closure(IEnumerable<int> nodes)
    {
        if (_seenIn.Length < _nodes.Count)
            _seenIn = new int[_nodes.Count];
        _closures++;
        _closure.Clear();
        foreach (var node in nodes)
            _waiting.Push(node);
        while (_waiting.TryPop(out var number))
        {
            if (number < 0 || _seenIn[number] == _closures)
                continue;
            _seenIn[number] = _closures;
            var node = _nodes[number];
            if (node.Set is not null || node.Rule >= 0)
                _closure.Add(number);
            if (node.Set is not null)
                continue;
            _waiting.Push(node.Next);
            _waiting.Push(node.Other);
        }

        _closure.Sort();
        return [.. _closure];
    }

    /// <summary>The first rule that is accepted at one of some nodes; -1 for none.</summary>
    public int RuleOf(int[] nodes)
    {
        var first = int.MaxValue;
        foreach (var node in nodes)
        {
            if (_nodes[node].Rule >= 0)
                first = Math.Min(first, _nodes[node].Rule);
        }

        return first == int.MaxValue ? -1 : first;
    }

    /// <summary>Adds a pattern, which ends in accepting a rule, and returns its first node.</summary>
    public int AddRule(Pattern pattern, int rule) => Add(pattern, Add(new Node(null, -1, -1, rule)));

    private int Add(Pattern pattern, int next)
    {
        switch (pattern)
        {
            case Pattern.One one:
                return Add(new Node(one.Set, next, -1, -1));
            case Pattern.Sequence sequence:
                for (var i = sequence.Parts.Length - 1; i >= 0; i--)
                    next = Add(sequence.Parts[i], next);
                return next;
            case Pattern.Choice choice:
                var first = Add(choice.Branches[^1], next);
                for (var i = choice.Branches.Length - 2; i >= 0; i--)
                    first = Add(new Node(null, Add(choice.Branches[i], next), first, -1));
                return first;
            case Pattern.Repeat repeat:
                return AddRepeat(repeat, next);
            default:
                throw new InvalidOperationException(pattern.ToString());
        }
    }

    private int AddRepeat(Pattern.Repeat repeat, int next)
    {
        if (repeat.Most is { } most)
        {
            var end = next;
            for (var i = repeat.Least; i < most; i++)
                next = Add(new Node(null, Add(repeat.Inner, next), end, -1));
        }
        else
        {
            var loop = Add(new Node(null, -1, next, -1));
            _nodes[loop] = _nodes[loop] with { Next = Add(repeat.Inner, loop) };
            next = loop;
        }

        for (var i = 0; i < repeat.Least; i++)
            next = Add(repeat.Inner, next);
        return next;
    }

    private int Add(Node node)
    {
        _nodes.Add(node);
        return _nodes.Count - 1;
    }
}

/// <summary>A node of a network.</summary>
/// <param name="Set">The characters that lead to the next node; null when it is reached for nothing.</param>
/// <param name="Next">The next node; -1 for none.</param>
/// <param name="Other">Another node that is reached for nothing; -1 for none.</param>
/// <param name="Rule">The rule that is accepted here; -1 for none.</param>
internal readonly record struct Node(CharSet? Set, int Next, int Other, int Rule);
