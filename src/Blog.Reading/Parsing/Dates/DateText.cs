using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Blog.Reading.Parsing.Dates;

/// <summary>The day at the start of a text.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month; with <paramref name="IsOpen"/> the first number.</param>
/// <param name="Day">The day; with <paramref name="IsOpen"/> the second number.</param>
/// <param name="IsOpen">Whether month and day may be the other way round.</param>
internal readonly partial record struct DateText(int Year, int Month, int Day, bool IsOpen)
{
    private static readonly ImmutableArray<string> Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    /// <summary>Splits a text into its day and the rest; false when it does not start with a day.</summary>
    public static bool TrySplit(string text, out DateText day, out string rest)
    {
        var bare = Weekday().Replace(text, "", 1);
        if (Unix().Match(bare) is { Success: true } unix)
            bare =
                $"{unix.Groups["mon"].Value} {unix.Groups["d"].Value} {unix.Groups["y"].Value} "
                + $"{unix.Groups["time"].Value} {unix.Groups["zone"].Value}";
        foreach (
            var match in new[] { YearFirst(), Compact(), MonthFirst(), DayFirst(), YearLast() }.Select(form =>
                form.Match(bare)
            )
        )
        {
            if (!match.Success || Of(match.Groups) is not { } found)
                continue;
            (day, rest) = (found, bare[match.Length..]);
            return true;
        }

        (day, rest) = (default, "");
        return false;
    }

    private static DateText? Of(GroupCollection groups)
    {
        var year = Number(groups["y"]);
        if (groups["a"].Success)
            return Of(year, Number(groups["a"]), Number(groups["b"]), groups["sep"].Value == ".");
        var month = groups["mon"].Success ? MonthOf(groups["mon"].Value) : Number(groups["m"]);
        return month == 0 ? null : new DateText(year, month, Number(groups["d"]), IsOpen: false);
    }

    // A number over twelve is the day; with points the day comes first wherever points are used.
    private static DateText? Of(int year, int first, int second, bool hasPoints)
    {
        if (first > 12 || (hasPoints && first == second))
            return new DateText(year, second, first, IsOpen: false);
        if (second > 12)
            return hasPoints ? null : new DateText(year, first, second, IsOpen: false);
        return new DateText(year, first, second, IsOpen: first != second);
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static int MonthOf(string name)
    {
        var lower = name.ToLowerInvariant();
        if (lower == "sept")
            return 9;
        var full =
            lower.Length == 3
                ? Months.FirstOrDefault(m => m.StartsWith(lower, StringComparison.Ordinal), lower)
                : lower;
        return Months.IndexOf(full) + 1;
    }

    [GeneratedRegex(
        @"^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Weekday();

    // The format of `date` and of ctime in C: Sat Mar  7 10:15:00 UTC 2019.
    [GeneratedRegex(
        @"^(?<mon>[A-Za-z]{3})\s+(?<d>[0-9]{1,2})\s+(?<time>[0-9]{1,2}:[0-9][0-9](?::[0-9][0-9])?)\s+"
            + @"(?:(?<zone>[A-Za-z]{1,5}|[+-][0-9]{4})\s+)?(?<y>[0-9]{4})$"
    )]
    private static partial Regex Unix();

    [GeneratedRegex(
        @"^(?<y>[0-9]{4})(?<sep>[-/.])(?:(?<m>[0-9]{1,2})|(?<mon>[A-Za-z]{3,9}))\k<sep>" + "(?<d>[0-9]{1,2})(?![0-9])"
    )]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<m>[0-9][0-9])(?<d>[0-9][0-9])(?=$|[T\s])")]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(?<mon>[A-Za-z]{3,9})\.?[\s-]+(?<d>[0-9]{1,2})(?:st|nd|rd|th)?,?[\s-]+(?<y>[0-9]{4})(?![0-9])")]
    private static partial Regex MonthFirst();

    [GeneratedRegex(
        @"^(?<d>[0-9]{1,2})(?:st|nd|rd|th)?\.?[\s-]+" + @"(?<mon>[A-Za-z]{3,9})\.?,?[\s-]+(?<y>[0-9]{4})(?![0-9])"
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})(?<sep>[-/.])(?<b>[0-9]{1,2})\k<sep>(?<y>[0-9]{4})(?![0-9])")]
    private static partial Regex YearLast();
}
