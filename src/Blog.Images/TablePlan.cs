using System.Collections.Immutable;

namespace Blog.Images;

/// <summary>A table whose text is set, with the position of each column and row of its picture.</summary>
internal sealed class TablePlan
{
    // Viewers and sites refuse images much longer than this.
    private const int MaxHeight = 12_000;

    private readonly TableLook _look;
    private readonly int[] _columns;
    private readonly ImmutableArray<PlannedRow> _rows;

    private TablePlan(TableLook look, int[] columns, ImmutableArray<PlannedRow> rows) =>
        (_look, _columns, _rows) = (look, columns, rows);

    private int PaddingX => _look.FontSize * _look.Scale * 3 / 4;

    private int PaddingY => _look.FontSize * _look.Scale / 2;

    private int Line => Math.Max(1, _look.Scale);

    private int Width => _columns.Sum() + (_columns.Length * 2 * PaddingX) + (2 * Line);

    private int Height => Line + _rows.Sum(r => r.Height + (2 * PaddingY) + Line) + (HasHead ? Line : 0);

    private bool HasHead => _rows[0].IsHead && !_rows[^1].IsHead;

    /// <summary>Plans the picture of a table; null when it would be too narrow or too long to be read.</summary>
    public static TablePlan? Of(TableContent table, TableLook look)
    {
        var typesetter = new Typesetter(look);
        var count = table.Rows.Max(r => r.Cells.Length);
        var empty = new TablePlan(look, new int[count], []);
        var room = (look.MaxWidth * look.Scale) - empty.Width;
        var columns = ColumnWidths.Divide(
            Widest(table, count, typesetter.NaturalWidth),
            Widest(table, count, typesetter.WidestWord),
            room,
            look.FontSize * look.Scale
        );
        if (columns is null)
            return null;
        var plan = new TablePlan(look, columns, [.. table.Rows.Select(r => PlannedRow.Of(r, columns, typesetter))]);
        return plan.Height <= MaxHeight ? plan : null;
    }

    /// <summary>Draws the picture.</summary>
    public DrawnImage Draw()
    {
        var canvas = new Canvas(Width, Height);
        canvas.Fill(0, 0, Width, Height, Colour.Read(_look.Line));
        canvas.Fill(Line, Line, Width - Line, Height - Line, Colour.Read(_look.Paper));
        var top = Line;
        for (var i = 0; i < _rows.Length; i++)
        {
            var bottom = top + _rows[i].Height + (2 * PaddingY);
            if (_rows[i].IsHead)
                canvas.Fill(Line, top, Width - Line, bottom, Colour.Read(_look.HeadPaper));
            Print(canvas, _rows[i], top + PaddingY);
            var line = Line + (_rows[i].IsHead && i + 1 < _rows.Length && !_rows[i + 1].IsHead ? Line : 0);
            canvas.Fill(0, bottom, Width, bottom + line, Colour.Read(_look.Line));
            top = bottom + line;
        }

        return canvas.ToPng();
    }

    private void Print(Canvas canvas, PlannedRow row, int top)
    {
        var left = Line + PaddingX;
        for (var i = 0; i < row.Texts.Length; i++)
        {
            if (row.Texts[i] is { } text)
                canvas.Print(text, left, top);
            left += _columns[i] + (2 * PaddingX);
        }
    }

    private static int[] Widest(TableContent table, int count, Func<TableCell, bool, int> measure)
    {
        var widest = new int[count];
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Cells.Length; i++)
                widest[i] = Math.Max(widest[i], measure(row.Cells[i], row.IsHead));
        }

        return widest;
    }
}

/// <summary>A row whose text is set.</summary>
/// <param name="Texts">The text of each cell from the left; null for an empty one. A row may have fewer cells than
/// others.</param>
/// <param name="Height">The height of its highest text.</param>
/// <param name="IsHead">Whether it belongs to the head.</param>
internal sealed record PlannedRow(ImmutableArray<SetText?> Texts, int Height, bool IsHead)
{
    /// <summary>Sets the text of a row in columns of these widths.</summary>
    public static PlannedRow Of(TableRow row, int[] columns, Typesetter typesetter)
    {
        var texts = row.Cells.Select((cell, i) => typesetter.Set(cell, row.IsHead, columns[i])).ToImmutableArray();
        return new PlannedRow(texts, Math.Max(typesetter.LineHeight, texts.Max(t => t?.LinesHeight) ?? 0), row.IsHead);
    }
}
