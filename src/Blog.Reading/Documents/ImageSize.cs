namespace Blog.Reading.Documents;

/// <summary>The size of an image in CSS pixels.</summary>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
public readonly record struct ImageSize(int Width, int Height);
