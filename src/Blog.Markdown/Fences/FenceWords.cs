using Blog.Markdown.Info;
using Blog.Markdown.Writing;

namespace Blog.Markdown.Fences;

/// <summary>Splits the text after a fence into words, in the notations of several programs: <c>key=value</c>, <c>key="a
/// value"</c>, <c>key=[1,"3-4"]</c>, <c>{1,3-4}</c>, <c>{.class key=value}</c>, <c>rust,ignore</c>.</summary>
internal sealed class FenceWords
{
    private readonly Body _body;
    private readonly int _end;
    private readonly List<InfoWord> _words = [];
    private int _at;

    private FenceWords(Body body, int start, int end)
    {
        _body = body;
        _at = start;
        _end = Math.Min(end, body.Text.Length);
    }

    private char Current => _at < _end ? _body.Text[_at] : '\0';

    /// <summary>The words between two positions of the body.</summary>
    public static List<InfoWord> Read(Body body, int start, int end)
    {
        var words = new FenceWords(body, start, end);
        // Commas separate words if they do so after the language.
        var first = body.Text.AsSpan(start, words._end - start).IndexOfAny(" \t{,");
        words.ReadAll(splitsAtCommas: first >= 0 && body.Text[start + first] == ',');
        return words._words;
    }

    /// <summary>The words of a list in braces, separated by spaces and commas.</summary>
    /// <param name="body">The Markdown.</param>
    /// <param name="braces">The braces.</param>
    public static List<InfoWord> In(Body body, InfoWord braces)
    {
        var start = braces.ValueSpan.Start - body.InFile(0, 0).Start;
        var words = new FenceWords(body, start, start + braces.ValueSpan.Length);
        words.ReadAll(splitsAtCommas: true);
        return words._words;
    }

    private void ReadAll(bool splitsAtCommas)
    {
        while (_at < _end)
        {
            if (char.IsWhiteSpace(Current) || (splitsAtCommas && Current == ','))
                _at++;
            else
                _words.Add(ReadWord(splitsAtCommas));
        }
    }

    private InfoWord ReadWord(bool splitsAtCommas)
    {
        var start = _at;
        if (Current == '{')
            return Braces(start, SkipNested());
        if (Current is '"' or '\'')
            return Bare(start, SkipNested());
        while (_at < _end && !IsEnd(splitsAtCommas) && Current is not ('=' or '{'))
            _at++;
        // There is no key before it.
        if (_at == start)
            _at++;
        var key = _body.Text[start.._at];
        if (splitsAtCommas)
            SkipToEquals();
        // showLineNumbers{5}, and {numberLines: true}
        var hasValue =
            Current == '=' || (Current == '{' && FenceKeys.Find(key) is not null) || (splitsAtCommas && key[^1] == ':');
        if (!hasValue)
            return Bare(start, _at);
        if (Current == '=')
            _at++;
        while (splitsAtCommas && Current == ' ')
            _at++;
        return ReadValue(start, key.TrimEnd(':'), splitsAtCommas);
    }

    // Lists in braces may have spaces around it: {r, eval = FALSE}
    private void SkipToEquals()
    {
        var at = _at;
        while (at < _end && _body.Text[at] == ' ')
            at++;
        if (at < _end && _body.Text[at] == '=')
            _at = at;
    }

    private InfoWord ReadValue(int start, string key, bool splitsAtCommas)
    {
        var valueStart = _at;
        while (_at < _end && !IsEnd(splitsAtCommas))
        {
            if (Current is '{' or '[' or '"' or '\'' && _at == valueStart)
                SkipNested();
            else
                _at++;
        }

        return Attribute(start, key, valueStart);
    }

    private bool IsEnd(bool splitsAtCommas) => char.IsWhiteSpace(Current) || (splitsAtCommas && Current == ',');

    // Moves past the bracket that opens here and its content; to the end when it does not close.
    private int SkipNested()
    {
        var closing = new Stack<char>();
        do
        {
            var c = Current;
            var isQuoted = closing.TryPeek(out var close) && close is '"' or '\'';
            if (c == '\\' && isQuoted)
                _at++;
            else if (closing.Count > 0 && c == close)
                closing.Pop();
            else if (!isQuoted && Closing(c) is not '\0' and var next)
                closing.Push(next);
            _at++;
        } while (_at < _end && closing.Count > 0);
        _at = Math.Min(_at, _end);
        return _at;
    }

    private static char Closing(char opening) =>
        opening switch
        {
            '{' => '}',
            '[' => ']',
            '"' or '\'' => opening,
            _ => '\0',
        };

    private InfoWord Bare(int start, int end)
    {
        var text = _body.Text[start..end];
        return new InfoWord(InfoWordKind.Bare, text, text, _body.InFile(start, end), _body.InFile(start, end));
    }

    private InfoWord Braces(int start, int end)
    {
        var valueEnd = _body.Text[end - 1] == '}' && end > start + 1 ? end - 1 : end;
        var inner = _body.InFile(start + 1, valueEnd);
        var value = _body.Text[(start + 1)..valueEnd];
        return new InfoWord(InfoWordKind.Braces, "", value, _body.InFile(start, end), inner);
    }

    private InfoWord Attribute(int start, string key, int valueStart)
    {
        var written = _body.Text[valueStart.._at];
        var isQuoted = written.Length > 1 && written[0] is '"' or '\'' && written[^1] == written[0];
        var (from, to) = isQuoted ? (valueStart + 1, _at - 1) : (valueStart, _at);
        var value = isQuoted ? Unescaped(_body.Text[from..to]) : written;
        return new InfoWord(InfoWordKind.Attribute, key, value, _body.InFile(start, _at), _body.InFile(from, to));
    }

    private static string Unescaped(string text) =>
        text.Contains('\\', StringComparison.Ordinal)
            ? text.Replace("\\\"", "\"", StringComparison.Ordinal)
                .Replace("\\'", "'", StringComparison.Ordinal)
                .Replace("\\\\", "\\", StringComparison.Ordinal)
            : text;
}
