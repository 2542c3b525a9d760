namespace Blog.Markdown.RawHtml.Scanning;

/// <summary>
/// Finds the tags in a piece of HTML, and their attributes, following the states of the HTML standard's tokenizer
/// (section 13.2.5):
/// comments, and the text of scripts and styles, hold no tags.
/// </summary>
internal sealed class HtmlScanner
{
    private readonly string _html;
    private readonly List<HtmlAttributeValue> _values = [];
    private readonly List<HtmlTag> _tags = [];
    private int _openComment = -1;
    private int _foreign;
    private int _at;

    private HtmlScanner(string html) => _html = html;

    /// <summary>All that a piece holds.</summary>
    /// <param name="html">The piece.</param>
    /// <param name="inComment">Whether it starts within a comment that an earlier piece opened.</param>
    public static HtmlScan Scan(string html, bool inComment = false)
    {
        var scanner = new HtmlScanner(html);
        var hasMarkup = false;
        if (inComment)
            scanner.SkipRestOfComment(start: 0);
        while (scanner.SkipTo("<"))
            hasMarkup |= scanner.ReadMarkup();
        return new HtmlScan(scanner._values, scanner._tags, hasMarkup, scanner._openComment);
    }

    private char Current => _at < _html.Length ? _html[_at] : '\0';

    private bool IsAtEnd => _at >= _html.Length;

    private bool SkipTo(string text)
    {
        var found = _html.IndexOf(text, Math.Min(_at, _html.Length), StringComparison.OrdinalIgnoreCase);
        _at = found < 0 ? _html.Length : found;
        return found >= 0;
    }

    private void SkipPast(string text) => _at = SkipTo(text) ? _at + text.Length : _html.Length;

    private bool StartsWith(string text) => string.CompareOrdinal(_html, _at, text, 0, text.Length) == 0;

    private bool ReadMarkup()
    {
        var start = _at;
        if (StartsWith("<!--"))
        {
            SkipComment(start);
            return false;
        }

        _at++;
        if (Current is '!' or '?')
            AddTag(HtmlTagKind.Declaration, "", start);
        else if (char.IsAsciiLetter(Current))
            ReadStartTag(start);
        else if (Current == '/' && _at + 1 < _html.Length && char.IsAsciiLetter(_html[_at + 1]))
            ReadEndTag(start);
        else
            return false;
        return true;
    }

    // "<!-->" and "<!--->" are whole comments.
    private void SkipComment(int start)
    {
        _at += 4;
        if (StartsWith(">") || StartsWith("->"))
            SkipPast(">");
        else
            SkipRestOfComment(start);
    }

    // "--!>" ends a comment as well.
    private void SkipRestOfComment(int start)
    {
        var from = _at;
        SkipTo("-->");
        var other = _html.IndexOf("--!>", from, _at - from, StringComparison.Ordinal);
        _at = other < 0 ? _at : other;
        if (IsAtEnd)
            _openComment = start;
        else
            SkipPast(">");
    }

    // Adds what ends at the next '>'.
    private void AddTag(HtmlTagKind kind, string name, int start)
    {
        var isWhole = SkipTo(">");
        _at = Math.Min(_at + 1, _html.Length);
        _tags.Add(new HtmlTag(isWhole ? kind : HtmlTagKind.Unfinished, name, start, _at));
    }

    private void ReadEndTag(int start)
    {
        _at++;
        var name = ReadUntil(c => char.IsWhiteSpace(c) || c is '/' or '>').ToLowerInvariant();
        if (HtmlElements.IsForeign(name) && _foreign > 0)
            _foreign--;
        AddTag(HtmlTagKind.End, name, start);
    }

    private void ReadStartTag(int start)
    {
        var tag = ReadUntil(c => char.IsWhiteSpace(c) || c is '/' or '>').ToLowerInvariant();
        var attributes = _at;
        while (!IsAtEnd && Current != '>')
            ReadAttribute(tag);
        var isWhole = !IsAtEnd;
        var closesItself = isWhole && _html[_at - 1] == '/';
        var hasAttributes = _html.AsSpan(attributes, _at - attributes).IndexOfAnyExcept(" \t\n\f/") >= 0;
        _at = Math.Min(_at + 1, _html.Length);
        _tags.Add(
            new HtmlTag(isWhole ? HtmlTagKind.Start : HtmlTagKind.Unfinished, tag, start, _at)
            {
                ClosesItself = closesItself,
                HasAttributes = hasAttributes,
            }
        );
        SkipContent(tag, closesItself);
    }

    private void SkipContent(string tag, bool closesItself)
    {
        // A drawing's <title> and <style> are ordinary elements.
        if (HtmlElements.IsForeign(tag) && !closesItself)
            _foreign++;
        else if (_foreign == 0 && HtmlElements.HasRawText(tag))
            SkipRawText(tag);
    }

    private void SkipRawText(string tag)
    {
        var escape = ScriptEscape.None;
        var end = RawText.FindEnd(_html, tag, _at, ref escape);
        _at = end < 0 ? _html.Length : end;
        if (end < 0)
            _tags[^1] = _tags[^1] with { Escape = escape };
    }

    private void ReadAttribute(string tag)
    {
        if (char.IsWhiteSpace(Current) || Current == '/')
        {
            _at++;
            return;
        }

        var start = _at++;
        ReadUntil(c => char.IsWhiteSpace(c) || c is '/' or '>' or '=');
        var name = _html[start.._at].ToLowerInvariant();
        ReadUntil(c => !char.IsWhiteSpace(c));
        if (Current != '=')
            return;
        _at++;
        ReadUntil(c => !char.IsWhiteSpace(c));
        ReadValue(tag, name);
    }

    private void ReadValue(string tag, string name)
    {
        var quote = Current;
        var isQuoted = quote is '"' or '\'';
        var start = isQuoted ? ++_at : _at;
        ReadUntil(c => isQuoted ? c == quote : char.IsWhiteSpace(c) || c == '>');
        // A quote that never closes takes the rest of the file into the value, which is then not an address.
        if (!isQuoted || !IsAtEnd)
            _values.Add(new HtmlAttributeValue(tag, name, start, _at, isQuoted));
        if (isQuoted && !IsAtEnd)
            _at++;
    }

    private string ReadUntil(Func<char, bool> isEnd)
    {
        var start = _at;
        while (!IsAtEnd && !isEnd(Current))
            _at++;
        return _html[start.._at];
    }
}

/// <summary>The contents of a piece of HTML.</summary>
/// <param name="Values">The attributes with values, in their order.</param>
/// <param name="Tags">The tags, in their order; those in comments, scripts and other raw text left out.</param>
/// <param name="HasMarkup">Whether there is anything but text and comments.</param>
/// <param name="OpenComment">Where a comment starts that does not end in this piece; -1 when all do.</param>
internal sealed record HtmlScan(
    IReadOnlyList<HtmlAttributeValue> Values,
    IReadOnlyList<HtmlTag> Tags,
    bool HasMarkup,
    int OpenComment
);
