using System.Globalization;

namespace Blog.Reading.Parsing.Dates;

/// <summary>Reads dates as authors and other generators write them: ISO 8601 and its usual relaxations, with slashes,
/// with names of months, as mail has them (RFC 5322), with or without time and zone. Ambiguous dates such as
/// <c>3/7/2019</c> are not guessed.</summary>
public static class DateReader
{
    // Longer than any date with the name of its zone.
    private const int LongestDate = 100;

    /// <summary>The moment, with the zone's offset at that time; null when the text is not a date. A date without time
    /// means midnight. A time that the zone skips in spring is read with the zone's standard offset.</summary>
    public static DateTimeOffset? Read(string text, TimeZoneInfo zone)
    {
        var trimmed = text.Trim();
        if (trimmed.Length is 0 or > LongestDate || !DateText.TrySplit(trimmed, out var day, out var rest))
            return null;
        // The first and the last day of the calendar have no room for an offset.
        if (DayOf(day) is not { Year: > 1 and < 9999 } date || !TimeText.TryRead(rest, out var time, out var zoneText))
            return null;
        return Moment(date.Add(time), zoneText, zone);
    }

    /// <summary>The two days that an ambiguous text (<c>3/7/2019</c>) may mean, in ISO 8601; null for any other
    /// text.</summary>
    public static (string One, string Other)? Ambiguous(string text)
    {
        var trimmed = text.Trim();
        if (
            trimmed.Length > LongestDate
            || !DateText.TrySplit(trimmed, out var day, out var rest)
            || !day.IsOpen
            || !TimeText.TryRead(rest, out _, out _)
        )
            return null;
        return (Iso(day.Year, day.Month, day.Day), Iso(day.Year, day.Day, day.Month));
    }

    /// <summary>Whether a text is the date that Hugo writes where there is none: <c>0001-01-01T00:00:00Z</c>.</summary>
    public static bool IsNone(string text) => text.AsSpan().Trim().StartsWith("0001-01-01", StringComparison.Ordinal);

    private static string Iso(int year, int month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

    private static DateTime? DayOf(DateText day) =>
        !day.IsOpen
        && day.Year is > 0 and < 10_000
        && day.Month is > 0 and <= 12
        && day.Day > 0
        && day.Day <= DateTime.DaysInMonth(day.Year, day.Month)
            ? new DateTime(day.Year, day.Month, day.Day)
            : null;

    private static DateTimeOffset? Moment(DateTime local, string zoneText, TimeZoneInfo zone)
    {
        if (zoneText.Length == 0)
            return new DateTimeOffset(local, zone.GetUtcOffset(local));
        return ZoneText.OffsetOf(zoneText, local) is { } offset
            ? TimeZoneInfo.ConvertTime(new DateTimeOffset(local, offset), zone)
            : null;
    }
}
