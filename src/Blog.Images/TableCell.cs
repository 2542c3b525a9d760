using System.Collections.Immutable;

namespace Blog.Images;

/// <summary>A cell of a table.</summary>
/// <param name="Runs">Its text, piece by piece.</param>
/// <param name="Alignment">How its text is set.</param>
public sealed record TableCell(ImmutableArray<TextRun> Runs, CellAlignment Alignment);
