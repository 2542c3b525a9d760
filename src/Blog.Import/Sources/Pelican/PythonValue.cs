using System.Text;
using Blog.Data.Nodes;

namespace Blog.Import.Sources.Pelican;

/// <summary>Reads one plain value of Python. Mutable: it goes through the text as it reads.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where the value starts.</param>
internal sealed class PythonValue(string text, int start)
{
    private const int Deepest = 16;

    private int _at = start;

    /// <summary>The value; null when it is not a plain one.</summary>
    public DataNode? Read() => Read(0);

    private DataNode? Read(int depth)
    {
        SkipBlanks(depth > 0);
        if (_at >= text.Length || depth > Deepest)
            return null;
        return text[_at] switch
        {
            '(' => Items(')', depth),
            '[' => Items(']', depth),
            '{' => Map(depth),
            _ => TextAt(depth > 0) ?? Word(),
        };
    }

    private DataNode? Items(char end, int depth)
    {
        var items = new List<DataNode>();
        var hasComma = end == ']';
        for (_at++; ; )
        {
            SkipBlanks(true);
            if (_at >= text.Length)
                return null;
            if (text[_at] == end)
                break;
            if (Read(depth + 1) is not { } item)
                return null;
            items.Add(item);
            hasComma |= SkipComma();
        }

        _at++;
        // A value in parentheses is the value itself.
        return hasComma || items.Count != 1 ? new DataList(default, [.. items]) : items[0];
    }

    private DataMap? Map(int depth)
    {
        var entries = new List<DataEntry>();
        for (_at++; ; )
        {
            SkipBlanks(true);
            if (_at >= text.Length)
                return null;
            if (text[_at] == '}')
                break;
            if (Read(depth + 1) is not DataScalar key)
                return null;
            SkipBlanks(true);
            if (_at >= text.Length || text[_at++] != ':' || Read(depth + 1) is not { } value)
                return null;
            entries.Add(new DataEntry(key.Text, default, value));
            SkipComma();
        }

        _at++;
        return new DataMap(default, [.. entries.DistinctBy(e => e.Key, StringComparer.OrdinalIgnoreCase)]);
    }

    private DataScalar? TextAt(bool linesToo)
    {
        var from = _at;
        while (_at < text.Length && text[_at] is 'u' or 'r' or 'b' or 'U' or 'R')
            _at++;
        if (_at >= text.Length || text[_at] is not ('"' or '\''))
        {
            _at = from;
            return null;
        }

        var value = new StringBuilder();
        while (_at < text.Length && text[_at] is '"' or '\'')
        {
            if (!AppendQuoted(value))
                return null;
            SkipBlanks(linesToo);
        }

        return new DataScalar(default, DataScalarKind.Text, value.ToString());
    }

    private bool AppendQuoted(StringBuilder value)
    {
        var mark = text[_at].ToString();
        var quote = string.CompareOrdinal(text, _at, mark + mark + mark, 0, 3) == 0 ? mark + mark + mark : mark;
        for (_at += quote.Length; _at < text.Length; _at++)
        {
            if (string.CompareOrdinal(text, _at, quote, 0, quote.Length) == 0)
            {
                _at += quote.Length;
                return true;
            }

            if (text[_at] == '\\' && _at + 1 < text.Length && text[_at + 1] is ('"' or '\'' or '\\'))
                _at++;
            value.Append(text[_at]);
        }

        return false;
    }

    private DataScalar? Word()
    {
        var from = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '.' or '-' or '_'))
            _at++;
        return text[from.._at] switch
        {
            "True" => new DataScalar(default, DataScalarKind.Boolean, "true"),
            "False" => new DataScalar(default, DataScalarKind.Boolean, "false"),
            "None" => new DataScalar(default, DataScalarKind.Null, ""),
            { Length: > 0 } word when word.All(c => char.IsAsciiDigit(c) || c is '.' or '-') => new DataScalar(
                default,
                DataScalarKind.WholeNumber,
                word
            ),
            _ => null,
        };
    }

    private bool SkipComma()
    {
        SkipBlanks(true);
        if (_at >= text.Length || text[_at] != ',')
            return false;
        _at++;
        return true;
    }

    private void SkipBlanks(bool linesToo)
    {
        for (; _at < text.Length; _at++)
        {
            if (text[_at] == '#')
                _at = text.IndexOf('\n', _at) is >= 0 and var end ? end - 1 : text.Length - 1;
            else if (text[_at] is not (' ' or '\t' or '\\') && !(linesToo && text[_at] is ('\r' or '\n')))
                return;
        }
    }
}
