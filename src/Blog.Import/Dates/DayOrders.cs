using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Reading.Parsing.Dates;

namespace Blog.Import.Dates;

/// <summary>Decides for a whole blog whether the day or the month comes first: one author writes all dates one
/// way.</summary>
internal static partial class DayOrders
{
    /// <summary>Decides by the dates of a blog.</summary>
    /// <param name="dates">Every text that may be a date.</param>
    /// <param name="asked">Whether the day comes first, as the author says; null for nothing.</param>
    public static DecidedOrder Of(IEnumerable<string> dates, bool? asked)
    {
        var (dayFirst, monthFirst, unclear) = (0, 0, default(string));
        foreach (var text in dates.Where(t => t.Length <= 100))
        {
            var match = Numbers().Match(text);
            if (!match.Success || match.Groups["sep"].Value == ".")
                continue;
            if (DateReader.Ambiguous(text) is not null)
                unclear ??= text.Trim();
            else if (DateReader.Read(text, TimeZoneInfo.Utc) is null || IsSame(match))
                continue;
            else if (Number(match, "a") > 12)
                dayFirst++;
            else
                monthFirst++;
        }

        if (asked is not null || unclear is null)
            return new DecidedOrder(asked, null);
        return dayFirst == monthFirst
            ? new DecidedOrder(null, Question(unclear, dayFirst))
            : new DecidedOrder(dayFirst > monthFirst, null);
    }

    private static string Question(string date, int others)
    {
        var why =
            others == 0
                ? "No date of this blog says whether the day or the month comes first"
                : "As many dates of this blog have the day first as the month";
        return $"{why}, as in '{date}'. Say --dates dmy when the day comes first, and --dates mdy when the month does.";
    }

    private static bool IsSame(Match match) => Number(match, "a") == Number(match, "b");

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\s*(?:[A-Za-z]{3,9}\.?,?\s+)?(?<a>[0-9]{1,2})(?<sep>[-/.])(?<b>[0-9]{1,2})\k<sep>[0-9]{4}(?![0-9])"
    )]
    private static partial Regex Numbers();
}

/// <summary>The order of the numbers in the dates of a blog.</summary>
/// <param name="IsDayFirst">Whether the day comes first; null when no date needs it.</param>
/// <param name="Refusal">What to ask the author; null when nothing needs to be asked.</param>
internal sealed record DecidedOrder(bool? IsDayFirst, string? Refusal);
