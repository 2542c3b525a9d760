using System.Globalization;

namespace Blog.Preview.Desk.Markup;

/// <summary>Numbers, durations and moments as a person says them.</summary>
internal static class Words
{
    /// <summary><c>1 page</c>, <c>2 pages</c>, <c>10,000 pages</c>.</summary>
    public static string Counted(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary><c>10,000</c>.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>8.3 ms</c>, <c>132 ms</c>, <c>2.4 s</c>.</summary>
    public static string Duration(TimeSpan time) =>
        time.TotalMilliseconds switch
        {
            < 9.95 => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture) + " ms",
            < 999.5 => time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture) + " ms",
            _ => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s",
        };

    /// <summary><c>Mon 14 Dec 2020</c>.</summary>
    public static string Day(DateTimeOffset date) => date.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>Mon 14 Dec 2020, 09:30</c>.</summary>
    public static string Moment(DateTimeOffset date) =>
        date.ToString("ddd d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary><c>today</c>, <c>tomorrow</c>, <c>in 3 days</c>, <c>2 weeks ago</c>. Counts calendar days, so that both
    /// have to be in the same time zone.</summary>
    public static string Distance(DateTimeOffset date, DateTimeOffset now) =>
        (date.Date - now.Date).Days switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            > 0 and var days => "in " + Span(days),
            var days => Span(-days) + " ago",
        };

    private static string Span(int days) =>
        days switch
        {
            < 14 => Counted(days, "day"),
            < 61 => Counted(days / 7, "week"),
            < 700 => Counted(days / 30, "month"),
            _ => Counted((int)Math.Round(days / 365.25), "year"),
        };
}
