using Blog.Math.Tree;

namespace Blog.Math.Writing;

/// <content>Rows and columns. MathML Core leaves how cells are aligned, and lines between them, to styles.</content>
internal sealed partial class MathMlWriter
{
    // Rows with a number are filled up to as many cells, so that the numbers stand below one another.
    private const int MostFilled = 32;

    private void Table(TableNode table)
    {
        var layout = table.Layout;
        if (layout.IsScript)
            _out.Raw("<mstyle scriptlevel=\"1\">");
        _out.Raw("<mtable")
            .Attribute("class", $"math-{layout.Class}" + (table.IsTagged ? " math-numbered" : ""))
            .Attribute("displaystyle", layout.IsDisplay ? "true" : null)
            .Raw(">");
        var columns = table.IsTagged ? int.Min(table.ColumnCount, MostFilled) : 0;
        for (var i = 0; i < table.Rows.Length; i++)
            Row(table, i, columns);
        _out.Raw("</mtable>");
        if (layout.IsScript)
            _out.Raw("</mstyle>");
    }

    private void Row(TableNode table, int index, int columns)
    {
        var row = table.Rows[index];
        _out.Raw("<mtr").Attribute("id", hasAnchors ? row.Anchor : null).Raw(">");
        for (var i = 0; i < row.Cells.Length; i++)
            Cell(table, index, i);
        for (var i = row.Cells.Length; i < columns; i++)
            _out.Raw("<mtd></mtd>");
        if (table.IsTagged)
        {
            _out.Raw("<mtd class=\"math-tag\">");
            if (row.Tag is not null)
                Block(row.Tag);
            _out.Raw("</mtd>");
        }

        _out.Raw("</mtr>");
    }

    private void Cell(TableNode table, int index, int column)
    {
        var row = table.Rows[index];
        _out.Raw("<mtd").Attribute("class", ClassesOf(table, index, column)).Raw(">");
        if (row.Cells[column] is RowNode cell)
            // What follows '&' goes on from what stands before it: a plus there joins.
            Items(cell.Items, ContinuesBefore(table, column) ? Symbols.AtomClass.Ordinary : null);
        else
            Block(row.Cells[column]);
        if (row.Gap is { } gap && column == row.Cells.Length - 1)
            _out.Raw("<mspace").Attribute("depth", gap).Raw("></mspace>");
        _out.Raw("</mtd>");
    }

    private static bool ContinuesBefore(TableNode table, int column) =>
        table.Layout.Class is "align" or "alignat" && column % 2 == 1;

    private static string? ClassesOf(TableNode table, int index, int column)
    {
        var layout = table.Layout;
        var row = table.Rows[index];
        var classes = SideOf(table, index, column);
        classes += Line("left", layout.LineBefore(column));
        if (column == row.Cells.Length - 1)
            classes += Line("right", layout.LineBefore(column + 1));
        if (row.LinesAbove is [.., var above])
            classes += Line("top", row.LinesAbove.Length > 1 ? RuleKind.Double : above);
        if (index == table.Rows.Length - 1 && table.LinesBelow is [.., var below])
            classes += Line("bottom", table.LinesBelow.Length > 1 ? RuleKind.Double : below);
        return classes.Length == 0 ? null : classes.TrimStart();
    }

    private static string SideOf(TableNode table, int index, int column)
    {
        // The first line of a multline stands to the left, the last one to the right.
        if (table.Layout.Class == "multline")
            return (index == 0, index == table.Rows.Length - 1) switch
            {
                (true, _) => " math-left",
                (_, true) => " math-right",
                _ => "",
            };
        return table.Layout.ColumnAt(column) switch
        {
            'l' => " math-left",
            'r' => " math-right",
            _ => "",
        };
    }

    private static string Line(string side, RuleKind kind) =>
        kind switch
        {
            RuleKind.Solid => $" math-line-{side}",
            RuleKind.Dashed => $" math-dash-{side}",
            RuleKind.Double => $" math-double-{side}",
            _ => "",
        };
}
