using System.Collections.Immutable;
using Blog.Markdown.Code.Lexing.Definitions;
using Blog.Markdown.Code.Lexing.Patterns;

namespace Blog.Markdown.Code.Lexing;

/// <summary>The tables of one language. States are compiled when they are first entered. Safe to use from many
/// threads.</summary>
internal sealed class Lexer
{
    private readonly LexerFile _file;
    private readonly ImmutableArray<string> _names;
    private readonly Lazy<LexerState>[] _states;
    private readonly WordTable _words;

    /// <summary>A lexer for the language of a file.</summary>
    public Lexer(LexerFile file)
    {
        _file = file;
        _names = [.. file.States.Keys.Order(StringComparer.Ordinal)];
        _states = [.. _names.Select(name => new Lazy<LexerState>(() => Compile(file.States[name])))];
        _words = new WordTable(
            file.Words.Select(pair => new LexerWord(pair.Key, pair.Value.Class, Compile(pair.Value.Action, ""))),
            file.IgnoresCase
        );
        Main = NumberOf("main", "");
    }

    /// <summary>The number of the state in which a text begins.</summary>
    public int Main { get; }

    /// <summary>The numbers of all states.</summary>
    public IEnumerable<int> States => Enumerable.Range(0, _states.Length);

    /// <summary>The state of a number.</summary>
    public LexerState this[int state] => _states[state].Value;

    /// <summary>The word of a list; null when no list has it.</summary>
    public LexerWord? Find(ReadOnlySpan<char> word) => _words.Find(word);

    private LexerState Compile(StateText state)
    {
        var rules = state.Rules.Where(rule => !KeptPattern.Is(rule.Parts[0].Pattern)).ToList();
        var builder = new AutomatonBuilder();
        foreach (var rule in rules)
        {
            var parts = rule.Parts.Select(part => Read(part.Pattern)).ToList();
            if (rule.Before is not null)
                parts.Add(Read(rule.Before, isBehind: true));
            builder.Add(
                new Pattern.Sequence([.. parts]),
                rule.Parts[0].Pattern.StartsWith('^'),
                rule.Before is not null
            );
        }

        return new LexerState(
            state.Class,
            builder.Build(),
            [.. rules.Select(CompileRule)],
            [
                .. state
                    .Rules.Where(rule => KeptPattern.Is(rule.Parts[0].Pattern))
                    .Select(rule => new KeptRule(
                        rule.Parts[0].Class,
                        KeptPattern.Read(rule.Parts[0].Pattern),
                        Compile(rule.Action, rule.Line)
                    )),
            ],
            state.Otherwise is null ? null : Compile(state.Otherwise, ""),
            state.Indented
        );
    }

    private LexerRule CompileRule(RuleText rule)
    {
        var parts = ImmutableArray.CreateBuilder<LexerPart>();
        for (var i = 0; i < rule.Parts.Length; i++)
        {
            var part = rule.Parts[i];
            var isRest = i == rule.Parts.Length - 1 && rule.Before is null;
            var pattern = isRest ? null : new Lazy<Automaton>(() => AutomatonBuilder.Of(Read(part.Pattern)));
            parts.Add(new LexerPart(part.Class, part.IsWord, pattern));
        }

        return new LexerRule(parts.ToImmutable(), Compile(rule.Action, rule.Line));
    }

    private LexerAction Compile(ActionText action, string place) =>
        action == ActionText.None
            ? LexerAction.None
            : new LexerAction(
                action.Pops,
                [.. action.Pushes.Select(name => NumberOf(name, place))],
                action.Later is null ? -1 : NumberOf(action.Later, place),
                action.Keep,
                action.Embed is null ? null : CompileEmbedding(action.Embed, action.Until ?? @"\n")
            );

    private Embedding CompileEmbedding(string language, string until)
    {
        var isNamed = language.StartsWith('<');
        var isKept = KeptPattern.Is(until);
        return new Embedding(
            isNamed ? null : language,
            isNamed ? language[1] - '0' : 0,
            isKept ? null : Ending(until),
            isKept ? KeptPattern.Read(until) : null
        );
    }

    private Automaton Ending(string until)
    {
        var builder = new AutomatonBuilder();
        builder.Add(Read(until), until.StartsWith('^'));
        return builder.Build();
    }

    private Pattern Read(string pattern, bool isBehind = false) =>
        new PatternReader(pattern.TrimStart('^'), _file.IgnoresCase, isBehind).Read();

    private int NumberOf(string state, string place) =>
        _names.IndexOf(state) is >= 0 and var number
            ? number
            : throw new FormatException($"{place}: there is no state '{state}'.");
}
