namespace Blog.Markdown.Code;

/// <summary>Where a region of a source file lies.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Opening">The line of its first marker, counted from 0.</param>
/// <param name="Closing">The line of its last marker.</param>
internal readonly record struct LineRegion(string Name, int Opening, int Closing)
{
    /// <summary>Whether a line lies between the markers.</summary>
    public bool Holds(int line) => line > Opening && line < Closing;
}
