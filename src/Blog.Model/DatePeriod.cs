namespace Blog.Model;

/// <summary>A length of time as calendars count it.</summary>
/// <param name="Months">Whole months.</param>
/// <param name="Days">Whole days, added after the months.</param>
public readonly record struct DatePeriod(int Months, int Days)
{
    /// <summary>The moment this long after another.</summary>
    public DateTimeOffset After(DateTimeOffset start) => start.AddMonths(Months).AddDays(Days);
}
