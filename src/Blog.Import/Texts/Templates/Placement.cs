using Blog.Import.Texts.Drafts;

namespace Blog.Import.Texts.Templates;

/// <summary>Where in its line a tag stands, and how a block is written there so that it stands alone.</summary>
internal sealed class Placement
{
    private const int LongestPrefix = 200;
    private readonly Draft _draft;
    private readonly int _start;
    private readonly int _end;
    private readonly int _lineStart;
    private readonly string _prefix;

    /// <summary>The place of a tag.</summary>
    public Placement(Draft draft, int start, int end)
    {
        (_draft, _start, _end) = (draft, start, end);
        _lineStart = draft.OpenedLine(start);
        _prefix = start - _lineStart <= LongestPrefix ? draft.Text[_lineStart..start] : "x";
        StartsLine = _prefix.All(IsMark) || IsItem(_prefix);
        var rest = draft.Text.AsSpan(end).IndexOfAnyExcept(' ', '\t');
        EndsLine = rest < 0 || draft.Text[end + rest] == '\n';
    }

    /// <summary>Whether nothing but the marks of quotes and items stands before it.</summary>
    public bool StartsLine { get; }

    /// <summary>Whether nothing stands behind it.</summary>
    public bool EndsLine { get; }

    // What further lines start with, so that they are in the same quote or item.
    private string Indent =>
        StartsLine ? string.Concat(_prefix.Select(Continued)) : string.Concat(_prefix.TakeWhile(IsMark));

    /// <summary>A splice that writes a block in place of the tag.</summary>
    /// <param name="block">The block; its lines get what is before the tag.</param>
    public TextSplice Write(string block)
    {
        var indent = Indent;
        var blank = indent.TrimEnd();
        var lines = block.Split('\n');
        var text = string.Join(
            '\n',
            lines.Select(
                (l, i) =>
                    i == 0 ? l
                    : l.Length == 0 ? blank
                    : indent + l
            )
        );
        var isItem = StartsLine && !_prefix.All(IsMark);
        var needsBefore = !isItem && HasWords(_draft.LineBefore(_start));
        var needsAfter = !EndsLine || HasWords(_draft.LineAfter(_end));
        var after =
            !EndsLine ? $"\n{blank}\n{indent}"
            : needsAfter ? $"\n{blank}"
            : "";
        if (!StartsLine)
            return new TextSplice(_start, _end, $"\n{blank}\n{indent}{text}{after}");
        return needsBefore
            ? new TextSplice(_lineStart, _end, $"{blank}\n{_prefix}{text}{after}")
            : new TextSplice(_start, _end, text + after);
    }

    /// <summary>The content of the tag without what its lines have in common with the tag's line.</summary>
    public string Content(string body)
    {
        var (indent, blank) = (Indent, Indent.TrimEnd());
        var lines = body.Split('\n');
        if (indent.Length == 0 || !lines.Skip(1).All(HasIndent))
            return body;
        return string.Join(
            '\n',
            lines.Select(
                (l, i) =>
                    i == 0 ? l
                    : l.Length <= indent.Length ? ""
                    : l[indent.Length..]
            )
        );

        bool HasIndent(string line) =>
            line.StartsWith(indent, StringComparison.Ordinal)
            || (line.Length <= indent.Length && line.TrimEnd() == blank)
            || line.Length == 0;
    }

    private static char Continued(char mark) => mark is '>' or '\t' ? mark : ' ';

    private static bool IsMark(char c) => c is ' ' or '\t' or '>';

    // "- " and "1. "
    private static bool IsItem(string prefix)
    {
        var mark = prefix.AsSpan().Trim(" \t>");
        return mark.Length > 0
            && (
                mark is "-" or "*" or "+"
                || (mark[^1] is '.' or ')' && mark[..^1].IndexOfAnyExceptInRange('0', '9') < 0)
            )
            && prefix[^1] is ' ' or '\t';
    }

    private static bool HasWords(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(" \t>") >= 0;
}
