using System.Text.RegularExpressions;

namespace Blog.Markdown.Diagrams;

/// <summary>Reads the width of a diagram.</summary>
internal static partial class DiagramWidth
{
    /// <summary>The width as CSS has it; null when it cannot be read. A number alone is in pixels.</summary>
    public static string? Read(string written)
    {
        var width = written.Trim().ToLowerInvariant();
        if (!Length().IsMatch(width))
            return null;
        return char.IsAsciiDigit(width[^1]) ? width + "px" : width;
    }

    // More digits than these would be no width.
    [GeneratedRegex(@"^[1-9][0-9]{0,3}(\.[0-9]{1,3})?(%|px|em|rem|ch|vw)?$")]
    private static partial Regex Length();
}
