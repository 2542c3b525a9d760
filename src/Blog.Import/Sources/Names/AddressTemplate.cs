using System.Globalization;
using System.Text.RegularExpressions;

namespace Blog.Import.Sources.Names;

/// <summary>Patterns of addresses with names behind colons: <c>/:year/:title/</c>.</summary>
internal static partial class AddressTemplate
{
    /// <summary>Fills a pattern. A name without a value stays as it is written.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="value">The value of a name without its colon; null for a name that is not known.</param>
    public static string Fill(string pattern, Func<string, string?> value) =>
        Name().Replace(pattern, match => value(match.Groups[1].Value) ?? match.Value);

    /// <summary>Whether a pattern still has a name in it.</summary>
    public static bool IsOpen(string filled) => Name().IsMatch(filled);

    /// <summary>A pattern in the placeholders of this program; null when it has others.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="placeholder">The placeholder of this program for a name; null for an unknown name.</param>
    public static string? Translate(string pattern, Func<string, string?> placeholder)
    {
        var translated = Fill(pattern, placeholder);
        return IsOpen(translated) ? null : AddressText.Of(translated);
    }

    /// <summary>The value of a name that is a part of a date, empty without a date; null for other names.</summary>
    public static string? OfDate(string name, DateTimeOffset? date)
    {
        var format = name switch
        {
            "year" => "yyyy",
            "short_year" => "yy",
            "month" => "MM",
            "i_month" => "%M",
            "short_month" => "MMM",
            "long_month" or "monthname" => "MMMM",
            "day" => "dd",
            "i_day" => "%d",
            "hour" => "HH",
            "minute" => "mm",
            "second" => "ss",
            "short_day" => "ddd",
            "long_day" or "weekdayname" => "dddd",
            _ => null,
        };
        if (format is not null)
            return date?.ToString(format, CultureInfo.InvariantCulture) ?? "";
        return name switch
        {
            "y_day" => date?.DayOfYear.ToString("000", CultureInfo.InvariantCulture) ?? "",
            "yearday" => date?.DayOfYear.ToString(CultureInfo.InvariantCulture) ?? "",
            "weekday" => date is { } day ? ((int)day.DayOfWeek).ToString(CultureInfo.InvariantCulture) : "",
            _ => null,
        };
    }

    /// <summary>The placeholder of this program for a part of a date; null for other names.</summary>
    public static string? DatePlaceholder(string name) =>
        name switch
        {
            "year"
            or "month"
            or "day"
            or "i_month"
            or "i_day"
            or "hour"
            or "minute"
            or "second"
            or "short_year"
            or "short_month"
            or "long_month"
            or "y_day" => "{" + name + "}",
            "monthname" => "{long_month}",
            _ => null,
        };

    [GeneratedRegex(":([a-z][A-Za-z_]*)")]
    private static partial Regex Name();
}
