namespace Blog.Terminals;

/// <summary>A table of texts, as wide as its longest cells and without frames.</summary>
/// <param name="Headings">The headings, one for each column.</param>
/// <param name="Rows">The rows, each with a text for each column.</param>
internal sealed record Table(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The columns, counted from 0, that hold numbers and are aligned to the right.</summary>
    public IReadOnlySet<int> Numbers { get; init; } = new HashSet<int>();

    /// <summary>Prints the table.</summary>
    public void Print(Printer printer)
    {
        var widths = Headings.Select((heading, column) => Rows.Select(row => CellWidth.Of(HarmlessText.Of(row[column]))).Prepend(CellWidth.Of(heading)).Max()).ToList();
        printer.Line(LineOf(Headings, widths), Ink.Strong);
        foreach (var row in Rows)
            printer.Line(LineOf(row, widths));
    }

    private string LineOf(IReadOnlyList<string> cells, List<int> widths) =>
        string.Join("  ", cells.Select((cell, column) => Padded(HarmlessText.Of(cell), widths[column], Numbers.Contains(column)))).TrimEnd();

    private static string Padded(string cell, int width, bool toTheRight)
    {
        var blanks = new string(' ', width - CellWidth.Of(cell));
        return toTheRight ? blanks + cell : cell + blanks;
    }
}
