using Blog.Markdown.Code.Lexing.Patterns;
using Blog.Markdown.Code.Tokens;

namespace Blog.Markdown.Code.Lexing;

/// <summary>Colours a stretch of code in one language: the automaton of the current state decides each token, and
/// states within states are a stack.</summary>
/// <param name="lexers">The languages, for code of others inside.</param>
/// <param name="lexer">The language.</param>
/// <param name="code">The code.</param>
/// <param name="writer">Takes the tokens.</param>
/// <param name="effort">What the whole text has cost so far.</param>
/// <param name="nesting">How many languages are around this stretch.</param>
internal ref struct LexerRun(
    Lexers lexers,
    Lexer lexer,
    ReadOnlySpan<char> code,
    TokenWriter writer,
    Effort effort,
    int nesting
)
{
    /// <summary>The most states within one another; beyond that, no further one is entered.</summary>
    public const int DeepestStack = 1_000;

    /// <summary>The most languages within one another.</summary>
    public const int DeepestNesting = 6;

    /// <summary>The longest text that is kept, as the delimiter of a here-document is.</summary>
    public const int LongestKept = 100;

    private const int MostEmptySteps = 8;

    private readonly Lexers _lexers = lexers;
    private readonly Lexer _lexer = lexer;
    private readonly ReadOnlySpan<char> _code = code;
    private readonly TokenWriter _writer = writer;
    private readonly List<Frame> _later = [];
    private Frame[] _stack = new Frame[16];
    private int _depth = 1;
    private int _position;
    private int _emptySteps;
    private int _start;
    private int _searched;
    private int _lineIndentation;

    /// <summary>Colours the stretch.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends.</param>
    public void Run(int start, int end)
    {
        (_position, _start, _searched) = (start, start, start);
        _stack[0] = new Frame(_lexer[_lexer.Main], default, 0);
        while (_position < end)
            Step(_code[..end]);
    }

    private void Step(ReadOnlySpan<char> code)
    {
        var state = _stack[_depth - 1].State;
        var isLineStart = _position == 0 || code[_position - 1] == '\n';
        if (state.IsSimple)
        {
            var idle = state.Rules.EndOfIdle(code, _position, isLineStart);
            if (idle > _position)
            {
                Emit(code, idle, state.Class);
                return;
            }
        }
        else if (isLineStart && state.Indented is { } indented && TakeIndented(code, indented))
            return;
        else if (state.Ends.Length > 0 && TakeEnd(code, state))
            return;

        var rule = state.Rules.Match(code, _position, isLineStart, effort, out var end);
        if (rule >= 0 && end > _position && state.Actions[rule] is { Whole: { } whole } simple)
        {
            Emit(code, end, whole);
            Act(code, simple.Action, default);
        }
        else if (rule >= 0)
            Take(code, state.Actions[rule], end);
        else if (state.Otherwise is { } otherwise && _emptySteps++ < MostEmptySteps)
            Act(code, otherwise, default);
        else
            Emit(code, _position + 1, state.Class);
    }

    private void Take(ReadOnlySpan<char> code, LexerRule rule, int end)
    {
        var first = _position;
        var parts = default(TakenParts);
        for (var i = 0; i < rule.Parts.Length; i++)
        {
            var part = rule.Parts[i];
            var partEnd = end;
            part.Pattern?.Value.Match(code[..end], _position, false, effort, out partEnd);
            var tokenClass = part.Class;
            if (part.IsWord && _lexer.Find(code[_position..partEnd]) is { } word)
            {
                tokenClass = word.Class;
                if (word.EndsRule)
                {
                    Emit(code, partEnd, tokenClass);
                    Act(code, word.Action, default);
                    return;
                }
            }

            if (i + 1 == rule.Action.Keep)
                parts = parts with { Kept = new Stretch(_position, Math.Min(partEnd - _position, LongestKept)) };
            if (i + 1 == rule.Action.Embed?.Part)
                parts = parts with { Language = new Stretch(_position, partEnd - _position) };
            Emit(code, partEnd, tokenClass);
        }

        if (_position == first && (rule.Action.IsNone || _emptySteps++ >= MostEmptySteps))
            Emit(code, _position + 1, TokenClass.Plain);
        else if (!rule.Action.IsNone)
            Act(code, rule.Action, parts);
    }

    private bool TakeEnd(ReadOnlySpan<char> code, LexerState state)
    {
        var frame = _stack[_depth - 1];
        var kept = code.Slice(frame.Kept.Start, frame.Kept.Length);
        foreach (var end in state.Ends)
        {
            effort.Add(1);
            if (!end.Text.Matches(code, _position, kept, out var position) || position == _position)
                continue;
            Emit(code, position, end.Class);
            Act(code, end.Action, default);
            return true;
        }

        return false;
    }

    private bool TakeIndented(ReadOnlySpan<char> code, TokenClass tokenClass)
    {
        var line = code[_position..];
        var indentation = IndentationOf(line);
        var isBlank = indentation == line.Length || line[indentation] is '\n' or '\r';
        if (!isBlank && indentation <= _stack[_depth - 1].Indentation)
        {
            Pop(1);
            return true;
        }

        var length = line.IndexOf('\n') is >= 0 and var lineEnd ? lineEnd + 1 : line.Length;
        Emit(code, _position + length, tokenClass);
        return true;
    }

    private void Emit(ReadOnlySpan<char> code, int end, TokenClass tokenClass)
    {
        if (end == _position)
            return;
        _emptySteps = 0;
        if (tokenClass != TokenClass.Plain)
            _writer.Add(_position, end, tokenClass);
        else
            _writer.AddPlain(_position, end);
        var token = code[_position..end];
        _position = end;
        if (_later.Count > 0 && token.Contains('\n'))
            EnterLater();
    }

    private void EnterLater()
    {
        for (var i = _later.Count - 1; i >= 0; i--)
            Push(_later[i]);
        _later.Clear();
    }

    private void Act(ReadOnlySpan<char> code, LexerAction action, TakenParts parts)
    {
        if (action.IsNone)
            return;
        var kept = action.Keep > 0 ? parts.Kept : _stack[_depth - 1].Kept;
        Pop(action.Pops);
        foreach (var number in action.Pushes)
        {
            var state = _lexer[number];
            Push(new Frame(state, kept, state.Indented is null ? 0 : LineIndentation(code)));
        }

        if (action.Later >= 0 && _later.Count < DeepestNesting)
            _later.Add(new Frame(_lexer[action.Later], kept, 0));
        if (action.Embed is { } embedding)
            Embed(code, embedding, parts.Language, kept);
    }

    // A line is searched for its beginning once, however many states begin in it.
    private int LineIndentation(ReadOnlySpan<char> code)
    {
        var lineEnd = code[_searched.._position].LastIndexOf('\n');
        if (lineEnd >= 0 || _searched == _start)
            _lineIndentation = IndentationOf(code[(_searched + lineEnd + 1)..]);
        _searched = _position;
        return _lineIndentation;
    }

    private void Embed(ReadOnlySpan<char> code, Embedding embedding, Stretch named, Stretch kept)
    {
        if (nesting >= DeepestNesting)
            return;
        var end = EndOf(code, embedding, code.Slice(kept.Start, kept.Length));
        var inner = embedding.Language is { } language
            ? _lexers.Find(language)
            : _lexers.FindByAnyName(code.Slice(named.Start, named.Length));
        if (inner is not null)
            new LexerRun(_lexers, inner, _code, _writer, effort, nesting + 1).Run(_position, end);
        else
            _writer.AddPlain(_position, end);
        _position = end;
    }

    private readonly int EndOf(ReadOnlySpan<char> code, Embedding embedding, ReadOnlySpan<char> kept)
    {
        for (var end = _position; end < code.Length; end++)
        {
            effort.Add(1);
            var isEnd = embedding.Until is { } until
                ? until.Match(code, end, end == 0 || code[end - 1] == '\n', effort, out _) >= 0
                : embedding.UntilKept!.Matches(code, end, kept, out _);
            if (isEnd)
                return end;
        }

        return code.Length;
    }

    private void Push(Frame frame)
    {
        if (_depth == DeepestStack)
            return;
        if (_depth == _stack.Length)
            Array.Resize(ref _stack, _depth * 2);
        _stack[_depth++] = frame;
    }

    private void Pop(int count) => _depth = Math.Max(1, _depth - count);

    private static int IndentationOf(ReadOnlySpan<char> line)
    {
        var length = line.IndexOfAnyExcept(' ', '\t');
        return length < 0 ? line.Length : length;
    }

    private readonly record struct Frame(LexerState State, Stretch Kept, int Indentation);

    private readonly record struct Stretch(int Start, int Length);

    private readonly record struct TakenParts(Stretch Kept, Stretch Language);
}
