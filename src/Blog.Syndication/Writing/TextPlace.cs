namespace Blog.Syndication.Writing;

/// <summary>Where a piece of text stands, as far as it decides what is to be escaped.</summary>
/// <param name="Before">The character written before it; a line feed at the start of a line.</param>
/// <param name="After">The first character of what follows; a line feed at the end.</param>
internal readonly record struct TextPlace(char Before, char After)
{
    /// <summary>Whether a line of the text starts with it.</summary>
    public bool StartsLine { get; init; }

    /// <summary>Whether a heading ends with it.</summary>
    public bool EndsHeading { get; init; }

    /// <summary>Whether it is in a cell of a table.</summary>
    public bool IsInTable { get; init; }
}
