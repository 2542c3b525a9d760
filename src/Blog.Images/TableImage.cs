using NetVips;

namespace Blog.Images;

/// <summary>A door of this room: a table in, a picture of it out.</summary>
public static class TableImage
{
    /// <summary>How many cells a table has at most to be drawn: a picture of more cannot be read.</summary>
    public const int MaxCells = 1000;

    /// <summary>How many characters a table has at most to be drawn.</summary>
    public const int MaxCharacters = 50_000;

    /// <summary>
    /// Draws a table. Null when it is empty, has too many cells, characters or columns for a picture that can be read,
    /// or when this machine cannot draw text: no font, or no native library for it.
    /// </summary>
    public static DrawnImage? Draw(TableContent table, TableLook look)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(look);
        if (!IsReadable(table))
            return null;
        try
        {
            return Native.HasFont(Typesetter.Font(look)) ? TablePlan.Of(table, look)?.Draw() : null;
        }
        catch (VipsException)
        {
            // A table that Pango or the PNG writer refuses has no picture, and the caller describes it in words.
            return null;
        }
    }

    private static bool IsReadable(TableContent table) =>
        table.Rows.Sum(r => r.Cells.Length) is > 0 and <= MaxCells
        && table.Rows.Sum(r => r.Cells.Sum(c => c.Runs.Sum(t => (long)t.Text.Length))) <= MaxCharacters;
}
