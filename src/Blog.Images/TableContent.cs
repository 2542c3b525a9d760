using System.Collections.Immutable;

namespace Blog.Images;

/// <summary>A table to be drawn.</summary>
/// <param name="Rows">The rows from the top; those of the head first. Rows may have different numbers of cells.</param>
public sealed record TableContent(ImmutableArray<TableRow> Rows);
