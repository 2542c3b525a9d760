namespace Blog.Images;

/// <summary>An image that was drawn.</summary>
/// <param name="Png">Its bytes, as PNG.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
public sealed record DrawnImage(ReadOnlyMemory<byte> Png, int Width, int Height);
