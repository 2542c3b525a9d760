using Blog.Text.Characters;

namespace Blog.Terminals;

/// <summary>A table of texts without frames. Each column is as wide as its widest cell.</summary>
/// <param name="Headings">The headings, one for each column.</param>
/// <param name="Rows">The rows, each with a text for each column.</param>
internal sealed record Table(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The columns, counted from 0, that are aligned to the right because they hold numbers.</summary>
    public IReadOnlySet<int> Numbers { get; init; } = new HashSet<int>();

    /// <summary>The ink of a cell, by its row and column, both counted from 0.</summary>
    public Func<int, int, Ink> InkOf { get; init; } = (_, _) => Ink.Plain;

    /// <summary>Prints the table.</summary>
    public void Print(Printer printer)
    {
        var widths = Headings
            .Select(
                (heading, column) =>
                    Rows.Select(row => CellWidth.Of(HarmlessText.Of(row[column]))).Prepend(CellWidth.Of(heading)).Max()
            )
            .ToList();
        PrintRow(printer, Headings, widths, _ => Ink.Strong);
        for (var row = 0; row < Rows.Count; row++)
        {
            var number = row;
            PrintRow(printer, Rows[row], widths, column => InkOf(number, column));
        }
    }

    // Empty cells at the end are left out, so that no line ends with blanks.
    private void PrintRow(Printer printer, IReadOnlyList<string> cells, List<int> widths, Func<int, Ink> ink)
    {
        var last = cells.Count - 1;
        while (last > 0 && cells[last].Length == 0)
            last--;
        for (var column = 0; column <= last; column++)
        {
            var cell = Padded(HarmlessText.Of(cells[column]), widths[column], Numbers.Contains(column));
            if (column == last)
                printer.Write(cell.TrimEnd(), ink(column));
            else
                printer.Write(cell, ink(column)).Write("  ");
        }

        printer.Line();
    }

    private static string Padded(string cell, int width, bool toTheRight)
    {
        var blanks = new string(' ', width - CellWidth.Of(cell));
        return toTheRight ? blanks + cell : cell + blanks;
    }
}
