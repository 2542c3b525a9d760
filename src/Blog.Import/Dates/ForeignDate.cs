using System.Globalization;

namespace Blog.Import.Dates;

/// <summary>A date of the old blog.</summary>
/// <param name="Local">The day and the time as they were written; midnight for a day alone.</param>
/// <param name="HasTime">Whether a time was written.</param>
/// <param name="Offset">The zone that was written; null for none, when the site's zone holds.</param>
internal readonly record struct ForeignDate(DateTime Local, bool HasTime, TimeSpan? Offset)
{
    /// <summary>The day as names of files have it: <c>2020-01-02</c>.</summary>
    public string Day => Local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The date in ISO 8601: a day alone stays one, and a zone is kept.</summary>
    public string ToIso()
    {
        if (!HasTime)
            return Day;
        var time = Local.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        return Offset switch
        {
            null => time,
            { Ticks: 0 } => time + "Z",
            { } offset => time
                + (offset < TimeSpan.Zero ? "-" : "+")
                + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The moment.</summary>
    /// <param name="zone">The zone of dates without one.</param>
    public DateTimeOffset In(TimeZoneInfo zone) => new(Local, Offset ?? zone.GetUtcOffset(Local));
}
