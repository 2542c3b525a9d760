using System.Collections.Immutable;

namespace Blog.Images;

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells in reading order.</param>
/// <param name="IsHead">Whether it belongs to the head.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells, bool IsHead);
