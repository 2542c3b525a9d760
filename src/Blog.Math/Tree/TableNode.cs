using System.Collections.Immutable;

namespace Blog.Math.Tree;

/// <summary>Rows and columns.</summary>
/// <param name="Layout">How they are set.</param>
/// <param name="Rows">The rows.</param>
/// <param name="LinesBelow">The lines below the last row.</param>
internal sealed record TableNode(
    TableLayout Layout,
    ImmutableArray<MathTableRow> Rows,
    ImmutableArray<RuleKind> LinesBelow
) : MathNode
{
    /// <summary>How many columns its longest row has.</summary>
    public int ColumnCount { get; } = Rows.Max(r => (int?)r.Cells.Length) ?? 0;

    /// <summary>Whether a row has a number or another tag.</summary>
    public bool IsTagged { get; } = Rows.Any(r => r.Tag is not null);
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="LinesAbove">The lines above it.</param>
/// <param name="Gap">The space below it that the author asked for, as a length; null for none.</param>
/// <param name="Tag">Its number, or what the author wrote in its place; null for none.</param>
/// <param name="Anchor">What links to it name; null when it has no label.</param>
internal sealed record MathTableRow(
    ImmutableArray<MathNode> Cells,
    ImmutableArray<RuleKind> LinesAbove,
    string? Gap,
    MathNode? Tag,
    string? Anchor
);

/// <summary>How a table is set.</summary>
/// <param name="Class">What styles call it.</param>
/// <param name="Columns">How each column is set: l, c or r; the last ones are repeated for further columns.</param>
/// <param name="Period">How many of the last columns are repeated.</param>
/// <param name="IsDisplay">Whether cells are set as formulas of their own.</param>
/// <param name="IsScript">Whether cells are set as scripts.</param>
/// <param name="Left">The delimiter to the left; empty for none.</param>
/// <param name="Right">The delimiter to the right; empty for none.</param>
internal sealed record TableLayout(
    string Class,
    string Columns,
    int Period = 1,
    bool IsDisplay = false,
    bool IsScript = false,
    string Left = "",
    string Right = ""
)
{
    /// <summary>The lines between columns: the first before the first column.</summary>
    public ImmutableArray<RuleKind> ColumnLines { get; init; } = [];

    /// <summary>How a column is set.</summary>
    public char ColumnAt(int index)
    {
        if (index < Columns.Length)
            return Columns[index];
        var start = Columns.Length - Period;
        return Columns[start + ((index - start) % Period)];
    }

    /// <summary>The line before a column.</summary>
    public RuleKind LineBefore(int index) => index < ColumnLines.Length ? ColumnLines[index] : RuleKind.None;
}

/// <summary>The lines of tables.</summary>
internal enum RuleKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>A line.</summary>
    Solid,

    /// <summary>A line of dashes.</summary>
    Dashed,

    /// <summary>Two lines.</summary>
    Double,
}
