using System.Globalization;
using System.Text.RegularExpressions;

namespace Blog.Network.Fetching;

/// <summary>Reads the dates on which pages were published.</summary>
internal static partial class PageDates
{
    /// <summary>
    /// The day that a date begins with (ISO 8601, or with slashes as in <c>citation_date</c>); null for a date without
    /// a day.
    /// </summary>
    public static DateOnly? DayOf(string? date) =>
        Day().Match(date ?? "") is { Success: true } day
        && DateOnly.TryParseExact(
            $"{day.Groups[1].Value}-{day.Groups[2].Value.PadLeft(2, '0')}-{day.Groups[3].Value.PadLeft(2, '0')}",
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var found
        )
            ? found
            : null;

    /// <summary>The year that a date begins with, from 1400 on; null for none.</summary>
    public static int? YearOf(string? date) =>
        Year().Match(date ?? "") is { Success: true } year
        && int.Parse(year.Groups[1].Value, CultureInfo.InvariantCulture) is var found and >= 1400
            ? found
            : null;

    [GeneratedRegex(@"^\s*([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?![0-9])")]
    private static partial Regex Day();

    [GeneratedRegex(@"^\s*([0-9]{4})(?![0-9])")]
    private static partial Regex Year();
}
