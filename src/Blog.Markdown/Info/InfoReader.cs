using System.Text;
using Blog.Markdown.Writing;

namespace Blog.Markdown.Info;

/// <summary>
/// Reads the words of an opening line: bare words, <c>key=value</c>, <c>key="a value"</c> (or with single quotes; a
/// backslash goes before a quote or backslash within) and <c>{…}</c>.
/// </summary>
internal sealed class InfoReader
{
    private readonly Body _body;
    private readonly int _end;
    private int _at;

    private InfoReader(Body body, int start, int end)
    {
        _body = body;
        _at = start;
        _end = Math.Min(end, body.Text.Length);
    }

    private char Current => _at < _end ? _body.Text[_at] : '\0';

    /// <summary>The words between two positions of the body.</summary>
    public static List<InfoWord> Read(Body body, int start, int end)
    {
        var reader = new InfoReader(body, start, end);
        var words = new List<InfoWord>();
        while (reader.SkipSpace())
            words.Add(reader.ReadWord());
        return words;
    }

    private bool SkipSpace()
    {
        while (_at < _end && char.IsWhiteSpace(_body.Text[_at]))
            _at++;
        return _at < _end;
    }

    private InfoWord ReadWord()
    {
        var start = _at;
        if (Current == '{')
            return ReadBraces(start);
        while (_at < _end && !char.IsWhiteSpace(Current) && Current is not ('=' or '{'))
            _at++;
        var key = _body.Text[start.._at];
        if (Current != '=')
            return new InfoWord(InfoWordKind.Bare, key, key, _body.InFile(start, _at), _body.InFile(start, _at));
        _at++;
        var word = Current is '"' or '\'' ? ReadQuoted(start, key, Current) : ReadUnquoted(start, key);
        return key.Length == 0 ? word with { Problem = "there is no key before '='." } : word;
    }

    private InfoWord ReadBraces(int start)
    {
        var close = _body.Text.IndexOf('}', start, _end - start);
        _at = close < 0 ? _end : close + 1;
        var valueEnd = close < 0 ? _end : close;
        return new InfoWord(
            InfoWordKind.Braces,
            "",
            _body.Text[(start + 1)..valueEnd],
            _body.InFile(start, _at),
            _body.InFile(start + 1, valueEnd)
        )
        {
            Problem = close < 0 ? "the closing '}' is missing." : null,
        };
    }

    private InfoWord ReadUnquoted(int start, string key)
    {
        var valueStart = _at;
        while (_at < _end && !char.IsWhiteSpace(Current))
            _at++;
        return Attribute(start, key, _body.Text[valueStart.._at], valueStart, _at) with
        {
            Problem = _at == valueStart ? "there is no value after '='." : null,
        };
    }

    private InfoWord ReadQuoted(int start, string key, char quote)
    {
        var valueStart = ++_at;
        var value = new StringBuilder();
        for (; _at < _end && Current != quote; _at++)
        {
            if (Current == '\\' && _at + 1 < _end && _body.Text[_at + 1] is '\\' or '"' or '\'')
                _at++;
            value.Append(Current);
        }

        var valueEnd = _at;
        var problem = QuoteProblem(quote);
        while (_at < _end && !char.IsWhiteSpace(Current))
            _at++;
        return Attribute(start, key, value.ToString(), valueStart, valueEnd) with { Problem = problem };
    }

    private string? QuoteProblem(char quote) =>
        _at >= _end ? $"the closing {quote} is missing."
        : _at + 1 < _end && !char.IsWhiteSpace(_body.Text[_at + 1]) ? $"a space is missing after the closing {quote}."
        : null;

    private InfoWord Attribute(int start, string key, string value, int valueStart, int valueEnd) =>
        new(InfoWordKind.Attribute, key, value, _body.InFile(start, _at), _body.InFile(valueStart, valueEnd));
}
