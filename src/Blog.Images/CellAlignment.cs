namespace Blog.Images;

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
