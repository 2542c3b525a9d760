namespace Blog.Model.Dates;

/// <summary>A period in calendar units.</summary>
/// <param name="Months">Whole months.</param>
/// <param name="Days">Whole days, added after the months.</param>
public readonly record struct DatePeriod(int Months, int Days)
{
    /// <summary>The moment this long after another; at most the last moment of the calendar.</summary>
    public DateTimeOffset After(DateTimeOffset start) =>
        start.Year + (Months / 12) + (Days / 365) > 9996
            ? DateTimeOffset.MaxValue
            : start.AddMonths(Months).AddDays(Days);

    /// <summary>Reads a whole number of days, weeks or months: <c>10d</c>, <c>3w</c>, <c>2m</c>. Null for anything
    /// else, and beyond 9999 of them.</summary>
    public static DatePeriod? Read(string text)
    {
        var written = text.AsSpan().Trim();
        if (
            written.Length is < 2 or > 5
            || !int.TryParse(
                written[..^1],
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var count
            )
        )
            return null;
        return written[^1] switch
        {
            'd' or 'D' => new DatePeriod(0, count),
            'w' or 'W' => new DatePeriod(0, 7 * count),
            'm' or 'M' => new DatePeriod(count, 0),
            _ => null,
        };
    }
}
