using System.Globalization;

namespace Blog.Syndication.Renditions;

/// <summary>Where something that was converted or lost is written.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, counted from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column, counted from 1; 0 for the file as a whole.</param>
public readonly record struct LossPlace(string Path, int Line, int Column)
{
    /// <summary>
    /// Reads a place: <c>content/posts/x.md:12:3</c>; without numbers the file alone. Its path may have colons.
    /// </summary>
    public static LossPlace Read(string place)
    {
        var parts = place.Split(':');
        return parts.Length >= 3 && Number(parts[^2]) is { } line && Number(parts[^1]) is { } column
            ? new LossPlace(string.Join(':', parts[..^2]), line, column)
            : new LossPlace(place, 0, 0);
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
