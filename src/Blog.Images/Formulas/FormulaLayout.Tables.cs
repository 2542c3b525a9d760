using System.Collections.Immutable;
using Blog.Images.Formulas.Elements;

namespace Blog.Images.Formulas;

/// <content>Rows and columns.</content>
internal sealed partial class FormulaLayout
{
    private const int MaxCells = 2000;

    private Box Table(MathElement element, MathStyle style)
    {
        var rows = element.Children.Where(r => r.Name is "mtr" or "mlabeledtr").ToImmutableArray();
        if (rows.Sum(r => r.Children.Length) > MaxCells)
            return Box.Empty;
        var look = TableRoom.Of(element);
        // Cells are set as in a line, except where the table says otherwise.
        var inner = element["displaystyle"] is null ? style.Tight : style;
        var cells = rows.Select(r => r.Children.Select(c => Cell(c, inner, look)).ToImmutableArray())
            .ToImmutableArray();
        var count = cells.IsEmpty ? 0 : cells.Max(r => r.Length);
        var widths = new double[count];
        foreach (var row in cells)
        {
            for (var i = 0; i < row.Length; i++)
                widths[i] = Math.Max(widths[i], row[i].Box.Width);
        }

        var table = new TablePlan(cells, widths, look, style);
        return table.Draw(AxisOf(style));
    }

    private PlannedCell Cell(MathElement element, MathStyle style, TableRoom look)
    {
        var inner = Styled(element, style);
        var box = Row(element.Children, inner);
        var strut = look.Strut * style.Size;
        var side =
            element.Is("math-right") ? 1
            : element.Is("math-left") ? 0
            : 0.5;
        return new PlannedCell(
            box,
            Math.Max(box.Ascent, strut * 0.7),
            Math.Max(box.Descent, strut * 0.3),
            element.Is("math-tag") ? 1 : side,
            [.. element.Classes],
            element.Is("math-tag")
        );
    }

    /// <summary>The room in a table, in em.</summary>
    /// <param name="Kind">The end of the class that says what kind of table it is.</param>
    /// <param name="Columns">Between columns.</param>
    /// <param name="Rows">Between rows.</param>
    /// <param name="Strut">How high a row is at least.</param>
    private sealed record TableRoom(string Kind, double Columns, double Rows, double Strut)
    {
        public static TableRoom Of(MathElement table)
        {
            var kind = table.Classes.FirstOrDefault(c => c != "math-numbered") ?? "";
            return kind switch
            {
                "math-align" or "math-alignat" => new(kind, 0, 0.35, 1.2),
                "math-gather" or "math-multline" or "math-equation" or "math-lines" => new(kind, 1, 0.35, 1.2),
                "math-cases" => new(kind, 1, 0.1, 1.25),
                "math-small" => new(kind, 0.45, 0.05, 1),
                "math-diagram" => new(kind, 0.8, 0.4, 1.2),
                _ => new(kind, 1, 0.05, 1.2),
            };
        }

        // Columns of align are pairs: the second stands close to the first.
        public double Before(int column) =>
            Kind switch
            {
                "math-align" when column % 2 == 0 => 2,
                "math-align" or "math-alignat" => 0,
                _ => Columns,
            };
    }

    /// <summary>A cell that is laid out.</summary>
    private sealed record PlannedCell(
        Box Box,
        double Ascent,
        double Descent,
        double Side,
        ImmutableArray<string> Classes,
        bool IsTag
    );

    /// <summary>A table whose cells are laid out.</summary>
    private sealed class TablePlan(
        ImmutableArray<ImmutableArray<PlannedCell>> rows,
        double[] widths,
        TableRoom look,
        MathStyle style
    )
    {
        private const double TagRoom = 2;

        private readonly ImmutableArray<FormulaInk>.Builder _inks = ImmutableArray.CreateBuilder<FormulaInk>();

        public Box Draw(double axis)
        {
            var size = style.Size;
            var (places, width) = Columns();
            var gap = look.Rows * size;
            var height = rows.Sum(HeightOf) + (gap * Math.Max(0, rows.Length - 1));
            var y = -(height / 2) - axis;
            var ascent = -y;
            for (var r = 0; r < rows.Length; r++)
            {
                var row = rows[r];
                var baseline = y + row.Select(c => c.Ascent).DefaultIfEmpty(0).Max();
                var bottom = y + HeightOf(row);
                // Lines stand in the middle between rows.
                var above = r == 0 ? y : y - (gap / 2);
                var below = r == rows.Length - 1 ? bottom : bottom + (gap / 2);
                for (var i = 0; i < row.Length; i++)
                {
                    var at = places[i] + ((widths[i] - row[i].Box.Width) * row[i].Side);
                    _inks.Add(row[i].Box.At(at, baseline));
                    Lines(row[i], i, places, (above, below), width);
                }

                y = bottom + gap;
            }

            return new Box(width, ascent, height - ascent, _inks.ToImmutable());
        }

        private static double HeightOf(ImmutableArray<PlannedCell> row) =>
            row.Select(c => c.Ascent).DefaultIfEmpty(0).Max() + row.Select(c => c.Descent).DefaultIfEmpty(0).Max();

        private (double[] Places, double Width) Columns()
        {
            var places = new double[widths.Length];
            var edge = rows.Any(r => r.Any(c => c.Classes.Any(IsLine))) ? look.Columns / 2 : 0;
            var x = edge * style.Size;
            for (var i = 0; i < widths.Length; i++)
            {
                var isTag = rows.Any(r => i < r.Length && r[i].IsTag);
                if (i > 0)
                    x += (isTag ? TagRoom : look.Before(i)) * style.Size;
                places[i] = x;
                x += widths[i];
            }

            return (places, x + (edge * style.Size));
        }

        private const StringComparison Ordinal = StringComparison.Ordinal;

        private static bool IsLine(string name) =>
            name.StartsWith("math-line-", Ordinal)
            || name.StartsWith("math-dash-", Ordinal)
            || name.StartsWith("math-double-", Ordinal);

        private void Lines(
            PlannedCell cell,
            int column,
            double[] places,
            (double Above, double Below) row,
            double width
        )
        {
            var half = look.Columns * style.Size / 2;
            var left = places[column] - half;
            var right = column + 1 < places.Length ? places[column + 1] - half : width;
            foreach (var name in cell.Classes)
            {
                var kind = name.Split('-');
                if (kind is not ["math", "line" or "dash" or "double", var side])
                    continue;
                var line = side switch
                {
                    "top" => (left, row.Above, right, row.Above),
                    "bottom" => (left, row.Below, right, row.Below),
                    "left" => (left, row.Above, left, row.Below),
                    _ => (right, row.Above, right, row.Below),
                };
                Line(kind[1], line, side is "top" or "bottom");
            }
        }

        private void Line(string kind, (double X, double Y, double X2, double Y2) line, bool isAcross)
        {
            var thick = style.Line;
            var (x, y, x2, y2) = line;
            var twice = kind == "double" ? 2.5 * thick : 0;
            var (dx, dy) = isAcross ? (0.0, twice) : (twice, 0.0);
            for (var i = 0; i < (twice > 0 ? 2 : 1); i++)
            {
                _inks.Add(
                    new PathInk($"M0 0L{N(x2 - x)} {N(y2 - y)}", x + (dx * i), y + (dy * i), thick)
                    {
                        IsDashed = kind == "dash",
                    }
                );
            }
        }
    }
}
