using System.Collections.Immutable;

namespace Blog.Images;

/// <summary>A row whose text is set.</summary>
/// <param name="Texts">The text of each cell from the left; null for an empty one. A row may have fewer cells than
/// others.</param>
/// <param name="Height">How high its highest text is.</param>
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
