using System.Buffers;
using Markdig.Helpers;
using Markdig.Renderers.Html;

namespace Blog.Markdown.Attributes;

/// <summary>Reads <c>{#id .class key=value key="a value"}</c>. Anything else in braces is text, and so are attributes
/// that the Markdown already sets. Not Markdig's own reader, which takes any word for an attribute and no id of one
/// letter.</summary>
internal ref struct AttributesReader
{
    private const int LongestLength = 1000;
    private static readonly SearchValues<char> _unlikely = SearchValues.Create("\"'<>&={,;");
    private readonly HtmlAttributes _attributes = new();
    private readonly ReadOnlySpan<char> _text;
    private int _at = 1;

    private AttributesReader(ReadOnlySpan<char> text) => _text = text;

    private readonly char Current => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>The attributes at the start of the slice, which is then moved behind them; null when there are
    /// none.</summary>
    public static HtmlAttributes? Read(ref StringSlice slice)
    {
        // Without a limit, braces that never close would be read to the end again and again.
        var reader = new AttributesReader(slice.AsSpan()[..Math.Min(slice.Length, LongestLength)]);
        if (slice.CurrentChar != '{' || !reader.ReadAll())
            return null;
        slice.Start += reader._at;
        return reader._attributes;
    }

    private bool ReadAll()
    {
        var count = 0;
        for (; SkipSpace() != '}'; count++)
        {
            if (!ReadOne())
                return false;
        }

        _at++;
        return count > 0;
    }

    private char SkipSpace()
    {
        while (char.IsWhiteSpace(Current))
            _at++;
        return Current;
    }

    private bool ReadOne()
    {
        var mark = Current;
        if (mark is not ('#' or '.'))
            return ReadProperty();
        _at++;
        var name = ReadUntil(" \t\r\n}");
        if (!IsName(name, mark))
            return false;
        if (mark == '.')
            _attributes.AddClass(name);
        else
            _attributes.Id = name;
        return true;
    }

    private bool ReadProperty()
    {
        var key = ReadUntil(" \t\r\n}=");
        if (Current != '=' || !IsKey(key))
            return false;
        _at++;
        var quote = Current;
        if (quote is not ('"' or '\''))
        {
            var bare = ReadUntil(" \t\r\n}");
            _attributes.AddPropertyIfNotExist(key, bare);
            return bare.Length > 0;
        }

        _at++;
        _attributes.AddPropertyIfNotExist(key, ReadUntil(quote == '"' ? "\"" : "'"));
        return Current == quote && ++_at > 0;
    }

    private string ReadUntil(ReadOnlySpan<char> ends)
    {
        var length = _text[_at..].IndexOfAny(ends);
        var text = length < 0 ? _text[_at..] : _text.Slice(_at, length);
        _at += text.Length;
        return text.ToString();
    }

    // HTML allows more names, but a number ({.5}) or other marks are more likely text.
    private static bool IsName(string name, char mark) =>
        name.Length > 0
        && !name.AsSpan().ContainsAny(_unlikely)
        && (mark == '#' || !(char.IsAsciiDigit(name[0]) || name[0] is '.' or '#'));

    private static bool IsKey(string key) =>
        key.Length > 0
        && char.IsAsciiLetter(key[0])
        && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':' or '.')
        && key.ToLowerInvariant() is not ("href" or "src" or "srcset" or "alt" or "id" or "class" or "poster");
}
