using System.Text;
using TextMateSharp.Grammars;
using TextMateSharp.Internal.Grammars;
using TextMateSharp.Registry;

namespace Blog.Markdown.Code;

/// <summary>
/// Colours blocks of code with one registry of grammars. Grammars compile their rules while they run, so that one colourer serves one
/// thread at a time.
/// </summary>
internal sealed class Colourer
{
    /// <summary>Lines longer than this many characters are left uncoloured, so that one minified line cannot hang a build.</summary>
    public const int LongestLine = 2_000;

    private readonly Registry _registry;
    private readonly Dictionary<string, IGrammar> _grammars = [];
    private readonly string[] _classes;
    private readonly StringBuilder _html = new();

    /// <summary>A colourer that has no grammar loaded yet.</summary>
    public Colourer(GrammarSource source)
    {
        _registry = new Registry(source);
        _classes = ScopeTheme.ClassesByColour(_registry.GetTheme());
    }

    /// <summary>The code as HTML, with a line for each of its lines; no element goes over the end of a line.</summary>
    /// <param name="language">The language of the code.</param>
    /// <param name="code">The code, each line of it ended by LF.</param>
    public string Colour(Language language, string code)
    {
        var grammar = GrammarOf(language);
        IStateStack? state = null;
        for (var start = 0; start < code.Length;)
        {
            // The grammar remembers searches by the memory they were made in: a slice of the whole text is never mistaken for another
            // line, as a reused buffer would be, and its line end is there already.
            var line = code.AsMemory(start, code.IndexOf('\n', start) + 1 - start);
            state = ColourLine(grammar, line, state);
            start += line.Length;
        }

        var html = _html.ToString();
        _html.Clear();
        return html;
    }

    private IGrammar GrammarOf(Language language)
    {
        if (!_grammars.TryGetValue(language.Scope, out var grammar))
            _grammars.Add(language.Scope, grammar = _registry.LoadGrammar(language.Scope));
        return grammar;
    }

    private IStateStack? ColourLine(IGrammar grammar, ReadOnlyMemory<char> line, IStateStack? state)
    {
        if (line.Length > LongestLine)
        {
            CodeText.Append(_html, line.Span);
            return state;
        }

        var result = grammar.TokenizeLine2(line, state, TimeSpan.MaxValue);
        AppendTokens(line.Span[..^1], result.Tokens);
        _html.Append('\n');
        return result.RuleStack;
    }

    // White space has no colour: it is wrapped only where it stands between two tokens of one class.
    private void AppendTokens(ReadOnlySpan<char> line, int[] tokens)
    {
        var (start, end, open) = (0, 0, "");
        for (var i = 0; i < tokens.Length; i += 2)
        {
            var tokenEnd = i + 2 < tokens.Length ? Math.Min(tokens[i + 2], line.Length) : line.Length;
            if (tokens[i] >= tokenEnd || line[tokens[i]..tokenEnd].IsWhiteSpace())
                continue;
            var next = _classes[EncodedTokenAttributes.GetForeground(tokens[i + 1])];
            if (open != next)
            {
                AppendRun(line[start..end], open);
                CodeText.Append(_html, line[end..tokens[i]]);
                (start, open) = (tokens[i], next);
            }

            end = tokenEnd;
        }

        AppendRun(line[start..end], open);
        CodeText.Append(_html, line[end..]);
    }

    private void AppendRun(ReadOnlySpan<char> text, string tokenClass)
    {
        if (tokenClass.Length > 0)
            _html.Append("<span class=\"").Append(tokenClass).Append("\">");
        CodeText.Append(_html, text);
        if (tokenClass.Length > 0)
            _html.Append("</span>");
    }
}
