namespace Blog.Markdown.RawHtml;

/// <summary>
/// Finds the attributes of the tags in a piece of HTML, following the states of the HTML standard's tokenizer (section 13.2.5):
/// comments, and the text of scripts and styles, hold no tags.
/// </summary>
internal sealed class HtmlScanner
{
    private readonly string _html;
    private readonly List<HtmlAttributeValue> _values = [];
    private int _at;

    private HtmlScanner(string html) => _html = html;

    /// <summary>The attributes with values, in their order; and whether there is anything but text and comments.</summary>
    public static (IReadOnlyList<HtmlAttributeValue> Values, bool HasMarkup) Scan(string html)
    {
        var scanner = new HtmlScanner(html);
        var hasMarkup = false;
        while (scanner.SkipTo("<"))
            hasMarkup |= scanner.ReadMarkup();
        return (scanner._values, hasMarkup);
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
        if (StartsWith("<!--"))
        {
            SkipComment();
            return false;
        }

        _at++;
        if (Current is '!' or '?')
            SkipPast(">");
        else if (char.IsAsciiLetter(Current))
            ReadTag();
        else if (Current == '/' && _at + 1 < _html.Length && char.IsAsciiLetter(_html[_at + 1]))
            SkipPast(">");
        else
            return false;
        return true;
    }

    // "<!-->" and "<!--->" are whole comments.
    private void SkipComment()
    {
        _at += 2;
        if (StartsWith("-->") || StartsWith("--->"))
            SkipPast(">");
        else
            SkipPast("-->");
    }

    private void ReadTag()
    {
        var tag = ReadUntil(c => char.IsWhiteSpace(c) || c is '/' or '>').ToLowerInvariant();
        while (!IsAtEnd && Current != '>')
            ReadAttribute(tag);
        _at++;
        if (tag is "script" or "style" or "textarea" or "title" or "xmp" or "iframe" or "noembed" or "noframes")
            SkipTo("</" + tag);
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
        // A quote that never closes makes the rest of the file its value: no address, then.
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
