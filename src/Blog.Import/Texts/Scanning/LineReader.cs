namespace Blog.Import.Texts.Scanning;

/// <summary>Reads how lines start: quotes, items of lists, fences, the indentation of code.</summary>
internal sealed class LineReader
{
    private const int CodeIndent = 4;
    private int _listIndent;
    private bool _mayBeCode = true;

    /// <summary>The start of the next line.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where its content ends.</param>
    public OpenedLine Read(string text, int start, int end)
    {
        var (at, indent, quotes) = Measure(text, start, end);
        if (at == end)
        {
            _mayBeCode = true;
            return new OpenedLine(at, 0, quotes, 0, '\0', false);
        }

        if (indent < _listIndent && _mayBeCode)
            _listIndent = indent;
        if (_mayBeCode && indent - _listIndent >= CodeIndent)
            return new OpenedLine(at, indent, quotes, 0, '\0', true);
        while (ItemAt(text, at, end) is > 0 and var width)
        {
            at += width;
            indent += width;
            _listIndent = indent;
        }

        _mayBeCode = false;
        var fence = FenceAt(text, at, end);
        return new OpenedLine(at, Math.Min(indent, _listIndent), quotes, fence, fence > 0 ? text[at] : '\0', false);
    }

    /// <summary>The line before was the last of a block other than a paragraph.</summary>
    public void AfterBlock() => _mayBeCode = true;

    /// <summary>Whether a line ends a fence: null when it does not, false as its last line, true when the line is not
    /// in the quote or item of the fence any more.</summary>
    public static bool? EndsFence(string text, int start, int end, OpenedLine opening)
    {
        var (at, indent, quotes) = Measure(text, start, end);
        if (quotes < opening.Quotes)
            return true;
        if (at == end)
            return null;
        if (indent < opening.Indent)
            return true;
        var rest = text.AsSpan(at, end - at).TrimEnd();
        return rest.Length >= opening.Fence && rest.IndexOfAnyExcept(opening.Mark) < 0 ? false : null;
    }

    private static (int At, int Indent, int Quotes) Measure(string text, int start, int end)
    {
        var (at, indent, quotes) = (start, 0, 0);
        for (; at < end && text[at] is ' ' or '\t' or '>'; at++)
        {
            if (text[at] == '>' && indent < CodeIndent)
                (quotes, indent) = (quotes + 1, 0);
            else if (text[at] == '>')
                break;
            else
                indent += text[at] == '\t' ? CodeIndent - (indent % CodeIndent) : 1;
        }

        return (at, quotes > 0 ? Math.Max(0, indent - 1) : indent, quotes);
    }

    // The width of "- " or "10. ", with its spaces; a line of dashes is a rule.
    private static int ItemAt(string text, int at, int end)
    {
        var mark = at;
        while (mark < end && mark - at < 9 && char.IsAsciiDigit(text[mark]))
            mark++;
        var isItem = mark + 1 < end && (mark > at ? text[mark] is '.' or ')' : text[mark] is '-' or '*' or '+');
        if (!isItem || text[mark + 1] is not (' ' or '\t'))
            return 0;
        var content = mark + 1;
        while (content < end && text[content] is ' ' or '\t')
            content++;
        if (content == end)
            return 0;
        return content - mark > CodeIndent ? mark + 2 - at : content - at;
    }

    private static int FenceAt(string text, int at, int end)
    {
        if (text[at] is not ('`' or '~'))
            return 0;
        var line = text.AsSpan(at, end - at);
        var length = line.IndexOfAnyExcept(text[at]);
        length = length < 0 ? line.Length : length;
        return length >= 3 && !(text[at] == '`' && line[length..].Contains('`')) ? length : 0;
    }
}

/// <summary>How a line starts.</summary>
/// <param name="Content">Where its content starts, behind the marks of quotes and items.</param>
/// <param name="Indent">The indentation that the next lines of its block have at least.</param>
/// <param name="Quotes">How many quotes it stands in.</param>
/// <param name="Fence">The length of the fence that it opens; 0 for none.</param>
/// <param name="Mark">The character of that fence.</param>
/// <param name="IsCode">Whether it is indented code.</param>
internal readonly record struct OpenedLine(int Content, int Indent, int Quotes, int Fence, char Mark, bool IsCode);
