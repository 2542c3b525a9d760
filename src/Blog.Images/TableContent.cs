using System.Collections.Immutable;

namespace Blog.Images;

/// <summary>A table to be drawn.</summary>
/// <param name="Rows">The rows from the top; those of the head first. Rows may have different numbers of cells.</param>
public sealed record TableContent(ImmutableArray<TableRow> Rows);

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells in reading order.</param>
/// <param name="IsHead">Whether it belongs to the head.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells, bool IsHead);

/// <summary>A cell of a table.</summary>
/// <param name="Runs">Its text, piece by piece.</param>
/// <param name="Alignment">How its text is set.</param>
public sealed record TableCell(ImmutableArray<TextRun> Runs, CellAlignment Alignment);

/// <summary>How the text of a cell is set.</summary>
public enum CellAlignment
{
    /// <summary>To the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>To the right.</summary>
    Right,
}

/// <summary>Text in one style.</summary>
/// <param name="Text">The text; a line feed breaks the line.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsItalic">Whether it is italic.</param>
/// <param name="IsCode">Whether it is code.</param>
public sealed record TextRun(string Text, bool IsBold = false, bool IsItalic = false, bool IsCode = false);
