using System.Text;
using TextMateSharp.Grammars;
using TextMateSharp.Registry;

namespace Blog.Markdown.Code;

/// <summary>Colours blocks of code of one language. A grammar compiles its rules while it runs, so that one colourer
/// serves one thread at a time.</summary>
/// <remarks>How a line is coloured depends on the state before it and its text alone. Lines that were seen in the same
/// state are not coloured again: code repeats many lines (<c>}</c>, <c>return err</c>, imports).</remarks>
internal sealed class Colourer
{
    /// <summary>How many characters of lines and their HTML are remembered (2 MB of UTF-16 text); beyond that all are
    /// dropped.</summary>
    public const int RememberedLength = 1_000_000;

    private readonly IGrammar _grammar;
    private readonly LineWriter _writer;
    private readonly StringBuilder _html = new();
    private Dictionary<StateStack, LineState> _states = new(ReferenceEqualityComparer.Instance);
    private LineState _start = new(null);
    private LineState? _root;
    private int _remembered;

    /// <summary>A colourer with the grammar of a language, whose rules it compiles as they are needed.</summary>
    public Colourer(Language language)
    {
        var registry = new Registry(new GrammarSource(language));
        _grammar = registry.LoadGrammar(language.Scope);
        _writer = new LineWriter(ScopeTheme.ClassesByColour(registry.GetTheme()));
    }

    /// <summary>The code as HTML, with a line for each of its lines; no element goes over the end of a line.</summary>
    /// <param name="code">The code, each line of it ended by LF.</param>
    public string Colour(string code)
    {
        if (_remembered > RememberedLength)
            Forget();
        var state = _start;
        for (var start = 0; start < code.Length; )
        {
            // The grammar caches searches by the memory of the text: a slice of the whole text is never mistaken for
            // another line, as a reused buffer would be, and it already has its line end.
            var line = code.AsMemory(start, code.IndexOf('\n', start) + 1 - start);
            state = AppendLine(line, state);
            start += line.Length;
        }

        var html = _html.ToString();
        _html.Clear();
        return html;
    }

    /// <summary>Drops all remembered lines.</summary>
    public void Forget()
    {
        _states = new(ReferenceEqualityComparer.Instance);
        _start = new LineState(null);
        _root = null;
        _remembered = 0;
    }

    private LineState AppendLine(ReadOnlyMemory<char> line, LineState state)
    {
        if (!state.TryFind(line.Span, out var found))
        {
            found = ColourLine(line, state);
            state.Remember(line, found);
            _remembered += line.Length + found.Html.Length;
        }

        _html.Append(found.Html);
        return found.After;
    }

    private ColouredLine ColourLine(ReadOnlyMemory<char> line, LineState state)
    {
        if (LineLimit.Exceeds(line.Span) || state.Stack is StateStack { Depth: > LineLimit.Depth })
            return new ColouredLine(_writer.WritePlain(line.Span), state);
        var result = Tokenize(line, state);
        return new ColouredLine(_writer.Write(line.Span, result.Tokens), StateOf((StateStack)result.RuleStack));
    }

    // The first rule of a grammar to be compiled loads the library. What is wrong then is the machine, not the code.
    private ITokenizeLineResult2 Tokenize(ReadOnlyMemory<char> line, LineState state)
    {
        try
        {
            return _grammar.TokenizeLine2(line, state.Stack, TimeSpan.MaxValue);
        }
        catch (DllNotFoundException missing)
        {
            throw new IOException(
                "libonigwrap, the library that colours code, is missing beside the program or does not run here. "
                    + "Install the program again.",
                missing
            );
        }
    }

    // A stack's own equality leaves out whether the line before ended a rule's beginning, so stacks are compared by
    // reference. A stack with one element is always the grammar's root.
    private LineState StateOf(StateStack stack)
    {
        if (stack.Depth == 1)
            return _root ??= new LineState(stack);
        if (!_states.TryGetValue(stack, out var state))
            _states.Add(stack, state = new LineState(stack));
        return state;
    }
}
