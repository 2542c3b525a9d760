using System.Collections.Immutable;
using System.Text;

namespace Blog.Import.Texts.Tags;

/// <summary>The arguments of a tag: values, some with keys. Reads <c>key="a b"</c>, <c>key=b</c>, <c>key: b</c>,
/// <c>key={b}</c>, with or without commas between them.</summary>
internal sealed class TagArguments
{
    private readonly string _text;
    private readonly List<(string Key, string Value)> _all = [];
    private int _at;

    private TagArguments(string text) => _text = text;

    /// <summary>The values without keys, in order.</summary>
    public ImmutableArray<string> Plain => [.. _all.Where(a => a.Key.Length == 0).Select(a => a.Value)];

    /// <summary>The arguments in a text.</summary>
    public static TagArguments Of(string text)
    {
        // Zola's stand in parentheses.
        var isCall = text.StartsWith('(') && text.EndsWith(')') && text.Length > 1;
        var arguments = new TagArguments(isCall ? text[1..^1] : text);
        while (arguments.SkipSeparators())
            arguments.ReadOne();
        return arguments;
    }

    /// <summary>These and some more, which have keys; what is there already counts first.</summary>
    public TagArguments With(IEnumerable<(string Key, string Value)> more)
    {
        var all = new TagArguments("");
        all._all.AddRange(_all);
        all._all.AddRange(more);
        return all;
    }

    /// <summary>The value of the first of these keys that is there; a key that is a number is the place of a value
    /// without a key, from 0. Null for none.</summary>
    /// <param name="keys">The keys, separated by spaces, in any case.</param>
    public string? Find(string keys)
    {
        foreach (var key in keys.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isPlace = int.TryParse(key, out var place);
            var value = isPlace
                ? _all.Where(a => a.Key.Length == 0).Skip(place).Select(a => a.Value).FirstOrDefault()
                : _all.Find(a => a.Key.Equals(key, StringComparison.OrdinalIgnoreCase)).Value;
            if (!string.IsNullOrWhiteSpace(value))
                return value;
        }

        return null;
    }

    private bool SkipSeparators()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] is ',' or '|'))
            _at++;
        return _at < _text.Length;
    }

    private void ReadOne()
    {
        var key = Key();
        _all.Add((key, _at < _text.Length ? Value() : ""));
    }

    // A name and '=', or ':' with a space or quote behind it: an address has neither.
    private string Key()
    {
        var end = _at;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] is '_' or '-'))
            end++;
        var mark = end;
        while (mark < _text.Length && _text[mark] == ' ')
            mark++;
        var isKey =
            end > _at
            && mark < _text.Length
            && (
                _text[mark] == '=' || (_text[mark] == ':' && mark + 1 < _text.Length && IsBehindColon(_text[mark + 1]))
            );
        if (!isKey)
            return "";
        var key = _text[_at..end];
        _at = mark + 1;
        while (_at < _text.Length && _text[_at] == ' ')
            _at++;
        return key;
    }

    private static bool IsBehindColon(char c) => c is ' ' or '"' or '\'' or '[';

    private string Value() =>
        Closing(_text[_at]) is not '\0' and var close && _text.IndexOf(close, _at + 1) > 0 ? Quoted(close) : Bare();

    private string Quoted(char close)
    {
        var value = new StringBuilder();
        for (_at++; _at < _text.Length && _text[_at] != close; _at++)
        {
            if (_text[_at] == '\\' && _at + 1 < _text.Length && _text[_at + 1] is '"' or '\'' or '\\')
                _at++;
            value.Append(_text[_at]);
        }

        _at++;
        return value.ToString();
    }

    private string Bare()
    {
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && (_text[_at] != ',' || IsInNumbers(start)))
            _at++;
        // A quote that nothing closes is part of the word.
        _at = Math.Max(_at, start + 1);
        return _text[start.._at];
    }

    // mark:1,3
    private bool IsInNumbers(int start) =>
        _at > start && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at - 1]) && char.IsAsciiDigit(_text[_at + 1]);

    private static char Closing(char open) =>
        open switch
        {
            '"' or '\'' or '`' => open,
            '“' => '”',
            '[' => ']',
            '{' => '}',
            _ => '\0',
        };
}
