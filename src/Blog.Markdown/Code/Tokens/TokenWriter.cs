using System.Buffers;

namespace Blog.Markdown.Code.Tokens;

/// <summary>Writes code with its classes as HTML. Neighbours of one class share an element, white space around tokens
/// has no colour, and no element goes over the end of a line.</summary>
/// <param name="code">The code; tokens are places in it, from its beginning to its end.</param>
internal sealed class TokenWriter(string code) : IDisposable
{
    // Up to this length, a text is copied character by character.
    private const int ShortText = 24;

    private const string Closing = "</span>";

    private static readonly string[] Openings =
    [
        .. CodeText.ClassLetters.Select(letter => $"<span class=\"t-{letter}\">"),
    ];

    private char[] _html = ArrayPool<char>.Shared.Rent(256 + (code.Length * 4));
    private int _length;
    private int _written;
    private int _runStart;
    private int _runEnd;
    private TokenClass _open;

    /// <summary>Adds the next token. What lies between two tokens is plain.</summary>
    public void Add(int start, int end, TokenClass tokenClass)
    {
        var text = code.AsSpan(start, end - start);
        for (var length = text.IndexOf('\n'); length >= 0; length = text.IndexOf('\n'))
        {
            AddInLine(text[..length], start, tokenClass);
            Flush();
            start += length + 1;
            text = text[(length + 1)..];
        }

        AddInLine(text, start, tokenClass);
    }

    /// <summary>Adds plain text, which ends an element unless it is white space.</summary>
    public void AddPlain(int start, int end)
    {
        if (_open == TokenClass.Plain)
            return;
        foreach (var character in code.AsSpan(start, end - start))
        {
            if (char.IsWhiteSpace(character) && character != '\n')
                continue;
            Flush();
            return;
        }
    }

    /// <summary>The whole code as HTML.</summary>
    public string Finish()
    {
        Flush();
        Append(code.AsSpan(_written), 0);
        _written = code.Length;
        return new string(_html, 0, _length);
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<char>.Shared.Return(Interlocked.Exchange(ref _html, []));

    private void AddInLine(ReadOnlySpan<char> text, int start, TokenClass tokenClass)
    {
        var end = start + text.Length;
        for (; text.Length > 0 && char.IsWhiteSpace(text[0]); text = text[1..])
            start++;
        for (; text.Length > 0 && char.IsWhiteSpace(text[^1]); text = text[..^1])
            end--;
        if (text.Length == 0)
            return;
        if (tokenClass != _open)
        {
            Flush();
            (_runStart, _open) = (start, tokenClass);
        }

        _runEnd = end;
    }

    private void Flush()
    {
        if (_open == TokenClass.Plain)
            return;
        var opening = Openings[(int)_open];
        Append(code.AsSpan(_written, _runStart - _written), opening.Length);
        opening.CopyTo(_html.AsSpan(_length));
        _length += opening.Length;
        Append(code.AsSpan(_runStart, _runEnd - _runStart), Closing.Length);
        Closing.CopyTo(_html.AsSpan(_length));
        _length += Closing.Length;
        _written = _runEnd;
        _open = TokenClass.Plain;
    }

    // Leaves room for what is put behind the text.
    private void Append(ReadOnlySpan<char> text, int room)
    {
        while (true)
        {
            var next = text.Length > ShortText ? CodeText.IndexOfEscaped(text) : 0;
            var plain = next < 0 ? text.Length : next;
            Reserve(plain + ShortText * CodeText.LongestEscape + room);
            text[..plain].CopyTo(_html.AsSpan(_length));
            _length += plain;
            text = text[plain..];
            var piece = text[..Math.Min(text.Length, ShortText)];
            _length += CodeText.Escape(piece, _html.AsSpan(_length));
            text = text[piece.Length..];
            if (text.Length == 0)
                return;
        }
    }

    private void Reserve(int length)
    {
        var needed = _length + length;
        if (needed <= _html.Length)
            return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(needed, _html.Length * 2));
        _html.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_html);
        _html = larger;
    }
}
