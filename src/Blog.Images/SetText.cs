namespace Blog.Images;

/// <summary>Text that was set: its ink, and where the ink is within the column.</summary>
/// <param name="Pixels">Its ink row by row: red, green, blue, and how much of the ground it covers.</param>
/// <param name="Left">Where the ink begins, from the left of the column.</param>
/// <param name="Top">Where the ink begins, from the top of the first line.</param>
/// <param name="Width">How wide the ink is.</param>
/// <param name="Height">How high the ink is.</param>
/// <param name="LinesHeight">How high its lines are together.</param>
internal sealed record SetText(ReadOnlyMemory<byte> Pixels, int Left, int Top, int Width, int Height, int LinesHeight);
