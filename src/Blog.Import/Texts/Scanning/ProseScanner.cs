using System.Buffers;

namespace Blog.Import.Texts.Scanning;

/// <summary>
/// Goes through a text once and shows what is not code to a visitor, mark by mark. It knows fences, indented lines,
/// code between backticks, comments and the elements of HTML whose content is meant as it stands. The visitor may take
/// a stretch, which is then passed over: so a tag that holds code keeps what looks like Markdown in it.
/// </summary>
internal sealed class ProseScanner
{
    private static readonly SearchValues<char> _marks = SearchValues.Create("\n\\`<{[:$=&|");
    private static readonly string[] _elements = ["pre", "code", "script", "style", "textarea", "kbd", "samp"];

    private readonly string _text;
    private readonly Func<int, int> _visit;
    private readonly ForwardFinder _finder;
    private readonly BacktickRuns _backticks;
    private readonly LineReader _lines = new();
    private readonly List<CodeSpan> _code = [];

    private ProseScanner(string text, Func<int, int> visit)
    {
        _text = text;
        _visit = visit;
        _finder = new ForwardFinder(text);
        _backticks = new BacktickRuns(text);
    }

    /// <summary>The code of a text, in its order.</summary>
    public static IReadOnlyList<CodeSpan> CodeOf(string text) => Scan(text, at => at);

    /// <summary>Shows each mark that is not in code to the visitor; returns the code.</summary>
    /// <param name="text">The text, its lines separated by LF.</param>
    /// <param name="visit">Gets the position of a mark, and returns where it goes on: the same position for nothing
    /// taken.</param>
    public static IReadOnlyList<CodeSpan> Scan(string text, Func<int, int> visit)
    {
        var scanner = new ProseScanner(text, visit);
        for (var at = 0; at < text.Length; )
            at = scanner.ReadLine(at);
        return scanner._code;
    }

    // A line, and the lines that what starts in it reaches into.
    private int ReadLine(int start)
    {
        var end = _finder.Find("\n", start);
        var line = _lines.Read(_text, start, end);
        if (line.IsCode)
        {
            _code.Add(new CodeSpan(start, end, CodeKind.Indented));
            return end + 1;
        }

        return line.Fence > 0 ? ReadFence(start, line) : ReadProse(line.Content);
    }

    private int ReadFence(int start, OpenedLine opening)
    {
        var at = _finder.Find("\n", start);
        while (at < _text.Length)
        {
            var end = _finder.Find("\n", at + 1);
            if (LineReader.EndsFence(_text, at + 1, end, opening) is { } isOutside)
            {
                at = isOutside ? at : end;
                break;
            }

            at = end;
        }

        _lines.AfterBlock();
        _code.Add(new CodeSpan(start, at, CodeKind.Fence));
        return at + 1;
    }

    private int ReadProse(int at)
    {
        while (at < _text.Length)
        {
            var next = _text.AsSpan(at).IndexOfAny(_marks);
            if (next < 0)
                return _text.Length;
            at += next;
            if (_text[at] == '\n')
                return at + 1;
            at = Math.Max(at + 1, ReadMark(at));
        }

        return at;
    }

    private int ReadMark(int at)
    {
        if (_text[at] == '`')
            return ReadBackticks(at);
        var taken = _visit(at);
        return taken > at ? taken
            : _text[at] == '<' ? ReadElement(at)
            : _text[at] == '\\' && at + 1 < _text.Length && _text[at + 1] != '\n' ? at + 2
            : at;
    }

    private int ReadBackticks(int at)
    {
        var (length, close) = _backticks.Read(at);
        if (close < 0 || HasEmptyLine(at, close))
            return at + length;
        _code.Add(new CodeSpan(at, close + length, CodeKind.Inline));
        return close + length;
    }

    private bool HasEmptyLine(int start, int end)
    {
        for (var at = _finder.Find("\n", start); at >= 0 && at < end; at = _text.IndexOf('\n', at + 1))
        {
            var next = _text.AsSpan(at + 1).IndexOfAnyExcept(' ', '\t');
            if (next < 0 || _text[at + 1 + next] == '\n')
                return true;
        }

        return false;
    }

    private int ReadElement(int at)
    {
        if (string.CompareOrdinal(_text, at, "<!--", 0, 4) == 0)
        {
            var close = _finder.Find("-->", at + 4);
            if (close == _text.Length)
                return at + 4;
            _code.Add(new CodeSpan(at, close + 3, CodeKind.Comment));
            return close + 3;
        }

        var name = Array.Find(_elements, e => IsTag(at + 1, e));
        return name is null ? at : ReadContent(at, name);
    }

    private int ReadContent(int at, string name)
    {
        var start = _finder.Find(">", at) + 1;
        var end = _finder.Find("</" + name, at, StringComparison.OrdinalIgnoreCase);
        if (start > end || end == _text.Length)
            return at;
        // What stands in the tag itself is not code: its address, for example.
        for (var mark = at + 1; mark < start; mark++)
        {
            var taken = _marks.Contains(_text[mark]) && _text[mark] != '\n' ? _visit(mark) : mark;
            if (taken > start)
                return taken;
            mark = Math.Max(mark, taken - 1);
        }

        _code.Add(new CodeSpan(start, end, CodeKind.Html));
        return end;
    }

    private bool IsTag(int at, string name) =>
        at + name.Length < _text.Length
        && string.Compare(_text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && !char.IsLetterOrDigit(_text[at + name.Length])
        && _text[at + name.Length] != '-';
}
