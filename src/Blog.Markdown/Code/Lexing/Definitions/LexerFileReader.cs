using System.Collections.Immutable;
using Blog.Markdown.Code.Tokens;

namespace Blog.Markdown.Code.Lexing.Definitions;

/// <summary>Reads the file of a language; the form is described in the folder's README.</summary>
/// <param name="open">The text of the file of a language.</param>
internal sealed class LexerFileReader(Func<string, string> open)
{
    private static readonly ImmutableDictionary<string, TokenClass> Classes = Enum.GetValues<TokenClass>()
        .ToImmutableDictionary(value => value.ToString().ToLowerInvariant());

    private readonly Dictionary<string, ListedWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StateText> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private bool _ignoresCase;

    /// <summary>The language of this name.</summary>
    /// <exception cref="FormatException">A line of its file is not understood.</exception>
    public LexerFile Read(string language)
    {
        Apply(language);
        var states = _states.ToImmutableDictionary(
            pair => pair.Key,
            pair => pair.Value with { Rules = [.. Included(pair.Key, [])] }
        );
        if (states.TryGetValue("everywhere", out var everywhere))
        {
            states = states.ToImmutableDictionary(
                pair => pair.Key,
                pair => pair.Value with { Rules = everywhere.Rules.AddRange(pair.Value.Rules) }
            );
        }

        return new LexerFile(_ignoresCase, _words.ToImmutableDictionary(), states);
    }

    private void Apply(string language)
    {
        var lines = open(language).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; )
        {
            var words = WordsOf(lines[i]);
            var body = new List<string[]>();
            var first = i++;
            for (; i < lines.Length && (lines[i].StartsWith(' ') || lines[i].Length == 0); i++)
            {
                if (WordsOf(lines[i]) is { Length: > 0 } inner)
                    body.Add(inner);
            }

            if (words.Length > 0)
                Apply(words, body, $"{language}, line {first + 1}");
        }
    }

    private void Apply(string[] words, List<string[]> body, string place)
    {
        switch (words[0])
        {
            case "extends":
                Apply(words[1]);
                break;
            case "ignore":
                _ignoresCase = true;
                break;
            case "define":
                _names[words[1]] = "(" + Expanded(words[2]) + ")";
                break;
            case "words":
                var listed = new ListedWord(ClassOf(words[1], place), ActionOf(words[2..], place));
                foreach (var word in body.SelectMany(line => line))
                    _words[_ignoresCase ? word.ToLowerInvariant() : word] = listed;
                break;
            case "state":
                ApplyState(words, body, place);
                break;
            default:
                throw new FormatException($"{place}: '{words[0]}' is not understood.");
        }
    }

    // The rules of a later file come first, so that a language can decide what the one that it extends does not know.
    private void ApplyState(string[] words, List<string[]> body, string place)
    {
        var known = _states.GetValueOrDefault(words[1]) ?? new StateText(TokenClass.Plain, [], null, null);
        if (words.Contains("only"))
            known = new StateText(TokenClass.Plain, [], null, null);
        var rules = ImmutableArray.CreateBuilder<RuleText>();
        foreach (var line in body)
        {
            var text = $"{place}: {string.Join(' ', line)}";
            switch (line[0])
            {
                case "include":
                    rules.Add(new RuleText([], line[1], ActionText.None, text));
                    break;
                case "otherwise":
                    known = known with { Otherwise = ActionOf(line[1..], text) };
                    break;
                case "indented":
                    known = known with { Indented = ClassOf(line[1], text) };
                    break;
                default:
                    rules.Add(RuleOf(line, text));
                    break;
            }
        }

        if (words.Length > 2 && words[2] != "only")
            known = known with { Class = ClassOf(words[2], place) };
        _states[words[1]] = known with { Rules = rules.ToImmutable().AddRange(known.Rules) };
    }

    // A rule without parts stands for those of another state. They are found last, so that a language can change states
    // that the one that it extends includes.
    private IEnumerable<RuleText> Included(string state, ImmutableList<string> around)
    {
        if (!_states.TryGetValue(state, out var known) || around.Contains(state))
            throw new FormatException($"The state '{state}' is not there, or includes itself.");
        return known.Rules.SelectMany(rule =>
            rule.Parts.Length == 0 ? Included(rule.Before!, around.Add(state)) : [rule]
        );
    }

    private RuleText RuleOf(string[] line, string place)
    {
        var parts = ImmutableArray.CreateBuilder<PartText>();
        var i = 0;
        for (; i + 1 < line.Length && Classes.ContainsKey(line[i].TrimEnd('?')); i += 2)
        {
            var isWord = line[i].EndsWith('?');
            parts.Add(new PartText(ClassOf(line[i].TrimEnd('?'), place), isWord, Expanded(line[i + 1])));
        }

        if (parts.Count == 0)
            throw new FormatException($"{place}: a rule begins with a class and a pattern.");
        string? before = null;
        if (i < line.Length && line[i] == "before")
        {
            before = Expanded(line[i + 1]);
            i += 2;
        }

        return new RuleText(parts.ToImmutable(), before, ActionOf(line[i..], place), place);
    }

    private ActionText ActionOf(string[] words, string place)
    {
        var action = ActionText.None;
        for (var i = 0; i < words.Length; i++)
        {
            action = words[i] switch
            {
                "pop" when i + 1 < words.Length && char.IsAsciiDigit(words[i + 1][0]) => action with
                {
                    Pops = words[++i][0] - '0',
                },
                "pop" => action with { Pops = 1 },
                "set" => action with { Pops = 1, Pushes = [words[++i]] },
                "push" => action with { Pushes = action.Pushes.Add(words[++i]) },
                "later" => action with { Later = words[++i] },
                "keep" => action with { Keep = words[++i][0] - '0' },
                "embed" => action with { Embed = words[++i] },
                "until" => action with { Until = Expanded(words[++i]) },
                _ => throw new FormatException($"{place}: '{words[i]}' is not understood."),
            };
        }

        return action;
    }

    private string Expanded(string pattern)
    {
        foreach (var (name, text) in _names)
            pattern = pattern.Replace("{" + name + "}", text, StringComparison.Ordinal);
        return pattern;
    }

    private static TokenClass ClassOf(string word, string place) =>
        Classes.TryGetValue(word, out var value)
            ? value
            : throw new FormatException($"{place}: '{word}' is not a class.");

    private static string[] WordsOf(string line)
    {
        var trimmed = line.AsSpan().Trim();
        return trimmed is "#" || trimmed.StartsWith("# ") ? [] : line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
