using System.Collections.Immutable;
using Blog.Math.Parsing;
using Blog.Math.Tokens;
using Blog.Math.Tree;
using Blog.Text;

namespace Blog.Math.Environments;

/// <summary>Reads the rows and cells of an environment up to its end.</summary>
/// <param name="parser">Reads the cells.</param>
/// <param name="name">The environment's name.</param>
/// <param name="begin">Where it begins.</param>
internal sealed class TableReader(MathParser parser, string name, TexToken begin)
{
    private readonly ImmutableArray<MathTableRow>.Builder _rows = ImmutableArray.CreateBuilder<MathTableRow>();

    /// <summary>Reads it.</summary>
    /// <param name="layout">How it is set.</param>
    /// <param name="isNumbered">Whether each row gets a number.</param>
    public MathNode Read(TableLayout layout, bool isNumbered)
    {
        parser.Stream.Macros.Enter();
        var isOuter = parser.Notes.CanHaveTag;
        var lines = ReadLines();
        while (true)
        {
            var notes = new RowNotes { CanHaveTag = isOuter, IsNumbered = isNumbered && isOuter };
            var (row, end) = parser.With(notes, () => ReadRow(lines, notes));
            if (!MathParser.IsRowEnd(end))
            {
                if (!IsBlank(row, notes))
                    _rows.Add(Tagged(row, notes, end));
                else
                    lines = row.LinesAbove;
                Close(end);
                break;
            }

            _rows.Add(Tagged(row with { Gap = parser.ReadGap(end) }, notes, end));
            lines = ReadLines();
        }

        parser.Stream.Macros.Leave();
        return Fenced(new TableNode(layout, _rows.ToImmutable(), _rows.Count == 0 ? [] : LinesAtEnd(lines)));
    }

    // Lines that follow the last '\\' stand below the last row.
    private ImmutableArray<RuleKind> LinesAtEnd(ImmutableArray<RuleKind> lines) =>
        _rows[^1].LinesAbove == lines ? [] : lines;

    private static MathNode Fenced(TableNode table) =>
        table.Layout.Left.Length + table.Layout.Right.Length == 0
            ? table
            : new FencedNode(table.Layout.Left, [table], table.Layout.Right);

    private static bool IsBlank(MathTableRow row, RowNotes notes) =>
        row.Cells is [RowNode { Items.IsEmpty: true }] && notes.Tag is null && notes.Label is null;

    private MathTableRow Tagged(MathTableRow row, RowNotes notes, TexToken end)
    {
        var (tag, anchor) = parser.TagOf(notes, end);
        return row with { Tag = tag, Anchor = anchor };
    }

    private (MathTableRow Row, TexToken End) ReadRow(ImmutableArray<RuleKind> lines, RowNotes notes)
    {
        var cells = ImmutableArray.CreateBuilder<MathNode>();
        while (true)
        {
            parser.Stream.Macros.Enter();
            var items = parser.ParseItems();
            parser.Stream.Macros.Leave();
            cells.Add(CellOf(items));
            var end = parser.Stream.Next();
            if (!end.Is('&'))
                return (new MathTableRow(cells.ToImmutable(), lines, null, null, null), end);
        }
    }

    // What says something about the row yields an empty space, which is not in a cell.
    private static MathNode CellOf(ImmutableArray<MathNode> items)
    {
        var seen = items.RemoveAll(i => i is SpaceNode { Width: "0" });
        return seen is [LeafNode { Kind: not LeafKind.Operator } only] ? only : new RowNode(seen);
    }

    private ImmutableArray<RuleKind> ReadLines()
    {
        var lines = ImmutableArray.CreateBuilder<RuleKind>();
        while (parser.Stream.PeekPastSpaces() is { Kind: TokenKind.Command, Text: "hline" or "hdashline" } line)
        {
            parser.Stream.Next();
            lines.Add(line.Text == "hline" ? RuleKind.Solid : RuleKind.Dashed);
        }

        return lines.ToImmutable();
    }

    private void Close(TexToken end)
    {
        if (!end.IsCommand("end"))
        {
            parser.NotClosed(begin with { Text = $"begin{{{name}}}" }, $"\\end{{{name}}}", end);
            return;
        }

        var closed = parser.ReadWords(end);
        if (closed == name)
            return;
        parser.Mistakes.AddNamed(
            DiagnosticCatalogue.StrayMathEnd,
            end.Start,
            parser.Stream.LastEnd,
            new Mistakes.NamesToSuggest(closed, "", _ => $"\\end{{{name}}}"),
            $"\\end{{{closed}}}"
        );
        parser.Mistakes.GiveUp();
    }
}
