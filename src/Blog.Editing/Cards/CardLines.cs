using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Editing.Cards;

/// <summary>Changes one top-level block in the lines of a card. The caller checks the result.</summary>
/// <param name="source">The card.</param>
internal sealed class CardLines(SourceText source)
{
    /// <summary>The text with a block instead of a former one, or at its end; null where the former block does not have
    /// lines of its own.</summary>
    /// <param name="former">The block that is there; null for none.</param>
    /// <param name="above">Lines to put above it.</param>
    /// <param name="block">The new block's lines.</param>
    public string? With(DataEntry? former, IEnumerable<string> above, IEnumerable<string> block)
    {
        var lines = source.Text.Split('\n').ToList();
        var end = source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r" : "";
        var added = above.Concat(block).Select(l => l + end).ToList();
        if (former is null)
        {
            var last = lines.FindLastIndex(l => l.Trim().Length > 0);
            if (last >= 0 && end.Length > 0 && !lines[last].EndsWith('\r'))
                lines[last] += end;
            lines.InsertRange(last + 1, added);
        }
        else
        {
            var start = source.GetPosition(former.KeySpan.Start);
            if (start.Column != 1)
                return null;
            var (first, count) = (start.Line - 1, LastLine(lines, start.Line - 1) - start.Line + 2);
            lines.RemoveRange(first, count);
            lines.InsertRange(first, added);
        }

        return string.Join('\n', lines[^1].Length > 0 ? [.. lines, ""] : lines);
    }

    // Deeper lines belong to the block. Comments below it do not, unless more of the block follows them.
    private static int LastLine(List<string> lines, int first)
    {
        var last = first;
        for (
            var next = first + 1;
            next < lines.Count && (lines[next].Trim() is "" or ['#', ..] || lines[next][0] is ' ');
            next++
        )
            last = lines[next].Trim().Length > 0 && lines[next][0] == ' ' ? next : last;
        return last;
    }
}
