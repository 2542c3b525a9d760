using System.Text.RegularExpressions;
using Blog.Import.Texts.Drafts;

namespace Blog.Import.Texts.Markup;

/// <summary>Sets the content of elements apart from their tags, so that it is Markdown.</summary>
internal sealed partial class HtmlLayout(Draft draft)
{
    private const int MostPasses = 8;
    private readonly string _text = draft.Text;
    private readonly List<TextSplice> _splices = [];
    private readonly HashSet<int> _apart = [];
    private readonly SortedDictionary<int, int> _indents = [];
    private int _read;

    /// <summary>What is to be written.</summary>
    public IEnumerable<TextSplice> Splices =>
        _splices.Concat(_indents.Select(i => new TextSplice(i.Key, i.Key + i.Value, "")));

    /// <summary>Takes an attribute out of its tag.</summary>
    public void DropAttribute(int start, int length) => _splices.Add(new TextSplice(start, start + length, ""));

    /// <summary>Writes empty lines around the content of an element, and takes its indentation out.</summary>
    /// <param name="start">Where the element starts.</param>
    /// <param name="content">Where its content starts.</param>
    /// <param name="close">Where its end tag starts.</param>
    /// <param name="end">Where it ends.</param>
    public void SetApart(int start, int content, int close, int end)
    {
        if (_text.AsSpan(content, close - content).IsWhiteSpace())
            return;
        BreakAt(content);
        BreakAt(close);
        var rest = _text.AsSpan(end).IndexOfAnyExcept(' ', '\t');
        if (rest >= 0 && _text[end + rest] == '\n')
            BreakAt(end);
        Unindent(start, content, close);
    }

    // An empty line at a position, where there is none yet.
    private void BreakAt(int at)
    {
        var (from, to) = (at, at);
        while (from > 0 && _text[from - 1] is ' ' or '\t' or '\n')
            from--;
        while (to < _text.Length && _text[to] is ' ' or '\t' or '\n')
            to++;
        var newlines = _text.AsSpan(from, to - from).Count('\n');
        if (from == 0 || to == _text.Length || newlines > 1 || !_apart.Add(from))
            return;
        var lineEnd = newlines == 0 ? -1 : _text.IndexOf('\n', from);
        _splices.Add(lineEnd < 0 ? new TextSplice(from, to, "\n\n") : new TextSplice(lineEnd, lineEnd, "\n"));
    }

    // What is in the element stands where its tag stands: four spaces more would be code.
    private void Unindent(int start, int content, int close)
    {
        _read += draft.RowsBetween(content, close);
        if (_read > MostPasses * draft.Lines || LinesOf(content, close) is not [_, ..] lines)
            return;
        var less = lines.Min(IndentAt) - IndentAt(draft.OpenedLine(start));
        foreach (var line in lines)
        {
            if (less > 0)
                _indents[line] = _indents.GetValueOrDefault(line) + less;
            // A line of HTML goes on to the next empty line.
            var after = _text.IndexOf('\n', line);
            if (after >= 0 && after < close && EndsHtml().IsMatch(_text.AsSpan(line, after - line)))
                BreakAt(after);
        }
    }

    // The starts of those with words in them.
    private List<int> LinesOf(int content, int close)
    {
        var lines = new List<int>();
        for (var at = _text.IndexOf('\n', content); at >= 0 && at < close; at = _text.IndexOf('\n', at + 1))
        {
            var first = _text.AsSpan(at + 1).IndexOfAnyExcept(' ', '\t');
            if (first >= 0 && at + 1 + first < close && _text[at + 1 + first] != '\n')
                lines.Add(at + 1);
        }

        return lines;
    }

    private int IndentAt(int line)
    {
        var length = _text.AsSpan(line).IndexOfAnyExcept(' ');
        return length < 0 ? 0 : length;
    }

    [GeneratedRegex(
        @"^\s*(<summary\b[^\n]*</summary>|</(div|figure|figcaption|details|section|aside|ul|ol|table|p)>)\s*$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex EndsHtml();
}
