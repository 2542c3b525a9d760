using System.Collections.Immutable;

namespace Blog.Markdown.Fragments;

/// <summary>An image as its author wrote it.</summary>
/// <param name="Target">Its address as written.</param>
/// <param name="Alternative">The text for people who do not see it; not escaped.</param>
public sealed record WrittenImage(string Target, string Alternative)
{
    /// <summary>The classes written for it, such as <c>wide</c>.</summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    /// <summary>The width as written: <c>50%</c> or <c>300</c>; null for none.</summary>
    public string? Width { get; init; }

    /// <summary>Whether a height is written.</summary>
    public bool HasHeight { get; init; }

    /// <summary>Whether it has a style of its own.</summary>
    public bool HasStyle { get; init; }

    /// <summary>Whether it stands in a link, so that a click on it already leads somewhere.</summary>
    public bool IsLinked { get; init; }

    /// <summary>Whether browsers load it only when it comes into view.</summary>
    public bool IsLazy { get; init; }

    /// <summary>The width as a share of the column, such as <c>50%</c>; null for another or none.</summary>
    public string? Share =>
        Width is { } width && !HasStyle && width.EndsWith('%') && IsNumber(width[..^1]) ? width : null;

    private static bool IsNumber(string text) => text.Length is > 0 and < 6 && text.All(char.IsAsciiDigit);
}
