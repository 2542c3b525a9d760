using System.Text;

namespace Blog.Import.Texts.Drafts;

/// <summary>A text on its way from one dialect to the other. It knows which line of the old file each of its lines
/// comes from.</summary>
internal sealed class Draft
{
    private readonly int[] _starts;
    private readonly int[] _lines;

    private Draft(string text, int[] starts, int[] lines) => (Text, _starts, _lines) = (text, starts, lines);

    /// <summary>The text, its lines separated by LF.</summary>
    public string Text { get; }

    /// <summary>How many lines it has, from 1.</summary>
    public int Lines => _starts.Length;

    /// <summary>A text as it stands in a file.</summary>
    /// <param name="text">The text, with any line ends.</param>
    /// <param name="line">The line of the file that it starts on, from 1.</param>
    public static Draft Of(string text, int line)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var starts = StartsOf(text);
        return new Draft(text, starts, [.. Enumerable.Range(line, starts.Length)]);
    }

    /// <summary>The line of the old file that a position comes from.</summary>
    public int LineAt(int position) => _lines[RowOf(position)];

    /// <summary>How many lines two positions are apart.</summary>
    public int RowsBetween(int start, int end) => RowOf(end) - RowOf(start);

    /// <summary>Where the line of a position starts.</summary>
    public int OpenedLine(int position) => _starts[RowOf(position)];

    /// <summary>The line before that of a position, without its end; empty for none.</summary>
    public ReadOnlySpan<char> LineBefore(int position) =>
        RowOf(position) is > 0 and var row
            ? Text.AsSpan(_starts[row - 1], _starts[row] - 1 - _starts[row - 1])
            : default;

    /// <summary>The line behind that of a position, without its end; empty for none.</summary>
    public ReadOnlySpan<char> LineAfter(int position)
    {
        var row = RowOf(position) + 1;
        if (row >= _starts.Length)
            return default;
        var end = row + 1 < _starts.Length ? _starts[row + 1] - 1 : Text.Length;
        return Text.AsSpan(_starts[row], end - _starts[row]);
    }

    /// <summary>The text with all splices made; of those at one position, what adds
    /// something comes first. A splice that overlaps the
    /// one before it is left out.</summary>
    public Draft With(IEnumerable<TextSplice> splices)
    {
        var (text, lines, position) = (new StringBuilder(Text.Length + 64), new List<int> { _lines[0] }, 0);
        foreach (var splice in splices.OrderBy(s => s.Start).ThenBy(s => s.End))
        {
            if (splice.Start < position)
                continue;
            Keep(position, splice.Start);
            Add(splice);
            position = splice.End;
        }

        Keep(position, Text.Length);
        var result = text.ToString();
        return new Draft(result, StartsOf(result), [.. lines]);

        void Keep(int start, int end)
        {
            text.Append(Text, start, end - start);
            for (var row = RowOf(start) + 1; row < _starts.Length && _starts[row] <= end; row++)
                lines.Add(_lines[row]);
        }

        // What is new comes from the lines that it replaces, as far as there are any.
        void Add(TextSplice splice)
        {
            text.Append(splice.Text);
            var (line, last) = (LineAt(splice.Start), LineAt(splice.End));
            // A line that is taken out whole gives its place to the next.
            if (splice.Text.Length == 0 && splice.Start == OpenedLine(splice.Start))
                lines[^1] = last;
            foreach (var _ in splice.Text.Where(c => c == '\n'))
                lines.Add(line = Math.Min(line + 1, last));
        }
    }

    private int RowOf(int position)
    {
        var found = Array.BinarySearch(_starts, position);
        return found >= 0 ? found : ~found - 1;
    }

    private static int[] StartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        return [.. starts];
    }
}
