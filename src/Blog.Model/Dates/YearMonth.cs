using System.Globalization;

namespace Blog.Model.Dates;

/// <summary>A month of a year, in the site's time zone: the subject of a review.</summary>
/// <param name="Year">The year, from 1 to 9999.</param>
/// <param name="Month">The month, from 1 to 12.</param>
public readonly record struct YearMonth(int Year, int Month) : IComparable<YearMonth>
{
    /// <summary>Reads a month such as <c>2020-11</c>; null for any other text.</summary>
    public static YearMonth? Read(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? new YearMonth(month.Year, month.Month)
            : null;

    /// <summary>The month of a moment that is given in the site's time zone.</summary>
    public static YearMonth Of(DateTimeOffset local) => new(local.Year, local.Month);

    /// <summary>Its first day, at midnight UTC, to be formatted as a date.</summary>
    public DateTimeOffset Start => new(Year, Month, 1, 0, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public int CompareTo(YearMonth other) => (Year, Month).CompareTo((other.Year, other.Month));

    /// <summary>The form used in file names: <c>2020-11</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");

    /// <summary>Whether one is earlier than the other.</summary>
    public static bool operator <(YearMonth one, YearMonth other) => one.CompareTo(other) < 0;

    /// <summary>Whether one is later than the other.</summary>
    public static bool operator >(YearMonth one, YearMonth other) => one.CompareTo(other) > 0;

    /// <summary>Whether one is the other or earlier.</summary>
    public static bool operator <=(YearMonth one, YearMonth other) => one.CompareTo(other) <= 0;

    /// <summary>Whether one is the other or later.</summary>
    public static bool operator >=(YearMonth one, YearMonth other) => one.CompareTo(other) >= 0;
}
