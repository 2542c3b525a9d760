using Blog.Data.Nodes;
using Blog.Reading.Parsing.Dates;

namespace Blog.Import.Sources.Files;

/// <summary>The date of a document as far as its address needs it.</summary>
internal static class DocumentDate
{
    /// <summary>The date of the first of these keys that has one, else that of the name, in the zone of the site; null
    /// for none.</summary>
    public static DateTimeOffset? Of(DataMap matter, string? ofName, string? timeZone, params ReadOnlySpan<string> keys)
    {
        var zone = Zone(timeZone);
        foreach (var key in keys)
        {
            if (matter.TextAt(key) is { } text && DateReader.Read(text, zone) is { } date)
                return timeZone is null ? date : In(date, zone);
        }

        return ofName is null ? null : DateReader.Read(ofName, zone);
    }

    private static TimeZoneInfo Zone(string? name) =>
        name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc;

    // The first and the last days of the calendar have no room for an offset.
    private static DateTimeOffset In(DateTimeOffset date, TimeZoneInfo zone) =>
        date.Year is > 1 and < 9999 ? TimeZoneInfo.ConvertTime(date, zone) : date;
}
