using Blog.Data.Nodes;
using Blog.Model.CrossPosts;
using Blog.Reading.CrossPosts;
using Blog.Text;

namespace Blog.Editing.Ledger;

/// <summary>Changes the lines of one entry of a ledger. The caller checks the result.</summary>
/// <param name="source">The ledger.</param>
/// <param name="read">What it says.</param>
internal sealed class LedgerLines(SourceText source, LedgerRead read)
{
    private readonly string[] _lines = source.Text.Split('\n');
    private readonly List<(int Line, int Count, IEnumerable<string> Lines)> _edits = [];

    /// <summary>The text with an entry put in; null where maps in braces leave it no lines of its own.</summary>
    public string? Put(LedgerEntry entry)
    {
        var name = LedgerText.NameOf(entry.Post);
        if (read.Root.Entries.FirstOrDefault(e => e.Key == name) is not { } post)
            Insert(
                read.Root,
                below: -1,
                e => string.CompareOrdinal(e.Key, name) > 0,
                LedgerText.BlockOf(entry.Post, [entry])
            );
        else if (!IsBlock(post, out var copies))
            return null;
        else if (copies.Entries.FirstOrDefault(e => CrossPostTargets.KeyOf(e.Key) == entry.To) is not { } target)
            Insert(
                copies,
                LineOf(post),
                e => string.CompareOrdinal(CrossPostTargets.KeyOf(e.Key).Value, entry.To.Value) > 0,
                LedgerText.BlockOf(entry, IndentBelow(copies))
            );
        else if (IsBlock(target, out var fields))
            Change(LineOf(target), fields, entry);
        else
            _edits.Add(
                (
                    LineOf(target),
                    LastLine(LineOf(target)) - LineOf(target) + 1,
                    LedgerText.BlockOf(entry, Indent(LineOf(target)))
                )
            );
        return Text();
    }

    private void Change(int targetLine, DataMap fields, LedgerEntry entry)
    {
        var known = read.Ledger.Find(entry.Post, entry.To)!;
        var indent = IndentBelow(fields);
        var after = targetLine;
        var left = fields.Entries.Length;
        foreach (
            var ((key, value), former) in LedgerText
                .FieldsOf(entry)
                .Zip(LedgerText.FieldsOf(known).Select(f => f.Value))
        )
        {
            if (fields.Find(key) is not { } field)
            {
                if (value is not null)
                    _edits.Add((after + 1, 0, [$"{indent}{key}: {value}"]));
                left += value is null ? 0 : 1;
                continue;
            }

            var (first, last) = (LineOf(field), LastLine(LineOf(field)));
            if (value is null)
                _edits.Add((first, last - first + 1, []));
            else if (value != former)
                _edits.Add((first, last - first + 1, [$"{indent}{field.Key}: {value}{Comment(field, first, last)}"]));
            left -= value is null ? 1 : 0;
            after = last;
        }

        // An empty map is written out; without it the value would be null.
        if (left == 0)
            _edits.Add((targetLine, 1, [Trimmed(targetLine) + " {}"]));
    }

    private void Insert(DataMap map, int below, Func<DataEntry, bool> isAfter, IEnumerable<string> block)
    {
        var next = map.Entries.FirstOrDefault(isAfter);
        var line =
            next is not null ? WithItsComment(LineOf(next))
            : !map.Entries.IsEmpty ? map.Entries.Max(e => LastLine(LineOf(e))) + 1
            : below < 0 ? LastWritten() + 1
            : below + 1;
        _edits.Add((line, 0, block));
    }

    private string Text()
    {
        var lineEnd = source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r" : "";
        var lines = _lines.ToList();
        // From the end, so that earlier lines keep their numbers; of several at one line the last first.
        foreach (
            var (line, count, added) in _edits
                .Select((e, i) => (Edit: e, Number: i))
                .OrderByDescending(e => e.Edit.Line)
                .ThenByDescending(e => e.Number)
                .Select(e => e.Edit)
        )
        {
            lines.RemoveRange(line, count);
            lines.InsertRange(Math.Min(line, lines.Count), added.Select(l => l + lineEnd));
        }

        if (lines[^1].Trim().Length > 0)
            lines.Add("");
        return string.Join('\n', lines);
    }

    // A block is a key at the start of a line with a map below it.
    private bool IsBlock(DataEntry entry, out DataMap map)
    {
        map = entry.Value as DataMap ?? DataMap.Empty;
        return map.Entries.All(e =>
                Indent(LineOf(e)).Length > Indent(LineOf(entry)).Length && LineOf(e) > LineOf(entry) && IsFirst(e)
            ) && !map.Entries.IsEmpty;
    }

    private bool IsFirst(DataEntry entry) =>
        source.GetPosition(entry.KeySpan.Start).Column - 1 == Indent(LineOf(entry)).Length;

    private int LineOf(DataEntry entry) => source.GetPosition(entry.KeySpan.Start).Line - 1;

    private string IndentBelow(DataMap map) => Indent(LineOf(map.Entries[0]));

    private string Indent(int line) => _lines[line][..(_lines[line].Length - _lines[line].TrimStart(' ').Length)];

    private string Trimmed(int line) => _lines[line].TrimEnd('\r', ' ');

    private bool IsRemark(int line) => _lines[line].Trim() is "" or ['#', ..];

    // Deeper lines belong to a line, and so does a list at its own depth.
    private int LastLine(int line)
    {
        var last = line;
        for (var next = line + 1; next < _lines.Length; next++)
        {
            if (IsRemark(next))
                continue;
            if (
                Indent(next).Length < Indent(line).Length
                || (
                    Indent(next).Length == Indent(line).Length
                    && !_lines[next].TrimStart().StartsWith("- ", StringComparison.Ordinal)
                )
            )
                break;
            last = next;
        }

        return last;
    }

    private int LastWritten() => Array.FindLastIndex(_lines, l => l.Trim().Length > 0);

    // Comments right above a block are about it, unless they are those at the head of the file.
    private int WithItsComment(int line)
    {
        var first = line;
        while (first > 0 && _lines[first - 1].TrimStart() is ['#', ..])
            first--;
        return first == 0 ? line : first;
    }

    private string Comment(DataEntry field, int first, int last)
    {
        var (line, end) = (_lines[first].TrimEnd('\r'), source.GetPosition(field.Value.Span.End));
        return first == last && end.Line - 1 == first && end.Column - 1 <= line.Length ? line[(end.Column - 1)..] : "";
    }
}
