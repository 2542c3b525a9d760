using System.Globalization;

namespace Blog.Pipelines.Parsing;

/// <summary>Reads dates as authors write them: year first, with or without time, with or without zone (ISO 8601 and its usual relaxations).</summary>
public static class DateReader
{
    private static readonly string[] Local = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF"];

    private static readonly string[] Zoned = ["yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz"];

    /// <summary>
    /// The moment, with the offset that the zone has then; null when the text is no date. A date without time is its midnight; a time that the
    /// zone leaves out in spring is read with the zone's standard offset.
    /// </summary>
    public static DateTimeOffset? Read(string text, TimeZoneInfo zone)
    {
        var normal = Normalize(text.Trim());
        if (DateTimeOffset.TryParseExact(normal, Zoned, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return TimeZoneInfo.ConvertTime(moment, zone);
        if (!DateTime.TryParseExact(normal, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return null;
        // The first and the last day of the calendar have no room for an offset.
        return local.Year is < 2 or > 9998 ? null : new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    // One shape for all: a blank between date and time, '+00:00' for 'Z', no blank before the zone.
    private static string Normalize(string text)
    {
        if (text.Length > 10 && text[10] is ('T' or 't'))
            text = text[..10] + " " + text[11..];
        if (text.EndsWith('Z') || text.EndsWith('z'))
            text = text[..^1].TrimEnd() + "+00:00";
        return text.Length > 17 ? text[..16] + text[16..].Replace(" ", "", StringComparison.Ordinal) : text;
    }
}
