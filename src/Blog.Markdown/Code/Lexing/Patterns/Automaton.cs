using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Blog.Markdown.Code.Lexing.Patterns;

/// <summary>A deterministic automaton over several rules: a step is one look into a table. A state is made of the
/// network when code first leads to it, as most of the states that there could be never occur. Safe to use from many
/// threads.</summary>
internal sealed class Automaton
{
    private const int Ascii = 128;

    private readonly Lock _growing = new();
    private readonly Network _network;
    private readonly bool[] _looks;
    private readonly byte[] _symbols;
    private readonly byte[] _classes;
    private readonly byte[] _samples;
    private readonly bool[] _idle;
    private readonly bool _hasIdle;
    private readonly int _rowShift;
    private readonly Dictionary<string, Step> _steps = new(StringComparer.Ordinal);
    private readonly List<int[]> _members = [];
    private readonly Step _inLine;
    private readonly Step _atStart;

    // A row for each state with the step for each class of symbols. Both arrays are replaced by larger ones: what a
    // thread finds in an older one is right, and what it does not find is looked up with the lock.
    private Step[] _table = [];
    private SearchValues<char>?[] _leaving = [];

    /// <summary>An automaton over the rules of a network.</summary>
    /// <param name="network">The rules.</param>
    /// <param name="inLine">The first nodes of the rules that match anywhere.</param>
    /// <param name="atStart">The first nodes of the rules that match at the start of a line.</param>
    /// <param name="looks">For each rule, whether it only looks at the last part of its match.</param>
    public Automaton(Network network, IReadOnlyList<int> inLine, IReadOnlyList<int> atStart, bool[] looks)
    {
        _network = network;
        _looks = looks;
        (_symbols, _samples) = SymbolClasses.Of(network);
        _classes = _symbols[..Ascii];
        _rowShift = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)_samples.Length));
        _inLine = StepTo(inLine);
        _atStart = StepTo(atStart);
        var begins = network.Closure(inLine).Select(node => network[node].Set).OfType<CharSet>().ToArray();
        _idle = [.. Enumerable.Range(0, Ascii).Select(symbol => !Array.Exists(begins, set => set.Contains(symbol)))];
        _hasIdle = !_inLine.Accepts;
    }

    /// <summary>The number of states made so far.</summary>
    public int States => _members.Count;

    /// <summary>The end of the characters of ASCII, from a place on, with which no match begins. It lies behind the
    /// first end of a line.</summary>
    public int EndOfIdle(ReadOnlySpan<char> code, int start, bool isLineStart)
    {
        if (!_hasIdle || (isLineStart && _atStart != _inLine))
            return start;
        var position = start;
        while (position < code.Length && code[position] < _idle.Length && _idle[code[position]])
        {
            if (code[position++] == '\n')
                break;
        }

        return position;
    }

    /// <summary>The rule with the longest match that starts at a place, the first of those with the same length; -1
    /// for none.</summary>
    /// <param name="code">The code; it ends where matches must end.</param>
    /// <param name="start">The place.</param>
    /// <param name="isLineStart">Whether the place is the start of a line.</param>
    /// <param name="effort">Says how far rules may look, and counts what they read.</param>
    /// <param name="end">Where the match ends.</param>
    public int Match(ReadOnlySpan<char> code, int start, bool isLineStart, Effort effort, out int end)
    {
        var step = isLineStart ? _atStart : _inLine;
        end = start;
        if (step.IsDead)
            return -1;
        var accepted = step;
        var look = effort.LookAt(start);
        var limit = Math.Min(code.Length, start + look);
        var (table, classes, rowShift) = (_table, _classes, _rowShift);
        var position = start;
        while (position < limit)
        {
            var character = code[position];
            var symbolClass = character < classes.Length ? classes[character] : ClassBeyond(character);
            var next = table[(step.State << rowShift) + symbolClass];
            if (next.IsUnknown)
            {
                next = Extend(step, symbolClass);
                table = _table;
            }

            if (next.IsDead)
                break;
            position++;
            if (next.Stays)
                position += LengthOfStay(next, code[position..(next.Settles ? code.Length : limit)]);
            step = next;
            if (!next.Accepts)
                continue;
            (accepted, end) = (next, position);
            if (next.Settles)
                limit = Math.Min(code.Length, position + look);
        }

        effort.Add(position - start + 1);
        return accepted.Rule;
    }

    private byte ClassBeyond(char character) => _symbols[CharSet.SymbolOf(character)];

    private int LengthOfStay(Step step, ReadOnlySpan<char> code)
    {
        var leaving = _leaving;
        if (step.State >= leaving.Length || leaving[step.State] is not { } characters)
            return 0;
        var length = code.IndexOfAny(characters);
        return length < 0 ? code.Length : length;
    }

    private Step Extend(Step step, int symbolClass)
    {
        lock (_growing)
        {
            var next = Look(step, symbolClass);
            if (next.State == step.State && !next.IsDead)
                MarkStays(step);
            return _table[(step.State << _rowShift) + symbolClass];
        }
    }

    private Step Look(Step step, int symbolClass)
    {
        var place = (step.State << _rowShift) + symbolClass;
        if (!_table[place].IsUnknown)
            return _table[place];
        var symbol = _samples[symbolClass];
        var nodes = new List<int>();
        foreach (var number in _members[step.State])
        {
            var node = _network[number];
            if (node.Set is { } set && set.Contains(symbol))
                nodes.Add(node.Next);
        }

        var next = StepTo(nodes);
        return _table[place] = next;
    }

    // A state that stays the same for nearly all characters, as the inside of a comment does, is read through at once.
    private void MarkStays(Step step)
    {
        var stays = Array.ConvertAll(_symbols, symbolClass => Look(step, symbolClass).State == step.State);
        const int Many = 90;
        if (stays.AsSpan(Ascii).Contains(false) || stays.AsSpan(0, Ascii).Count(true) < Many)
            return;
        _leaving[step.State] = SearchValues.Create([
            .. Enumerable.Range(0, Ascii).Where(symbol => !stays[symbol]).Select(symbol => (char)symbol),
        ]);
        for (var symbol = 0; symbol < stays.Length; symbol++)
        {
            ref var known = ref _table[(step.State << _rowShift) + _symbols[symbol]];
            if (stays[symbol])
                known = known.AsStay();
        }
    }

    private Step StepTo(IReadOnlyList<int> nodes)
    {
        var members = _network.Closure(nodes);
        if (members.Length == 0)
            return Step.Dead;
        var key = new string(MemoryMarshal.Cast<int, char>(members));
        if (_steps.TryGetValue(key, out var step))
            return step;
        var rule = _network.RuleOf(members);
        step = Step.To(_members.Count, rule, rule >= 0 && !_looks[rule]);
        _members.Add(members);
        _steps.Add(key, step);
        if (_members.Count << _rowShift > _table.Length)
        {
            const int FewStates = 8;
            Array.Resize(ref _leaving, Math.Max(FewStates, _members.Count * 2));
            var larger = new Step[_leaving.Length << _rowShift];
            _table.CopyTo(larger, 0);
            Volatile.Write(ref _table, larger);
        }

        return step;
    }
}
