using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Reading.Parsing.Dates;

namespace Blog.Import.Dates;

/// <summary>Reads the dates of a blog whose order of day and month is known.</summary>
/// <param name="zone">The old site's zone, for dates without one.</param>
/// <param name="isDayFirst">Whether 3/7/2019 is in July; null when the blog has no such date.</param>
internal sealed partial class ForeignDateReader(TimeZoneInfo zone, bool? isDayFirst)
{
    // Two zones with different offsets at every moment: a text that means one moment in both has its own zone.
    private static readonly TimeZoneInfo Other = TimeZoneInfo.CreateCustomTimeZone(
        "other",
        TimeSpan.FromHours(-11),
        "other",
        "other"
    );

    /// <summary>The date; null for a text that is none, for the date that Hugo writes where there is none, and for one
    /// whose order is not known.</summary>
    public ForeignDate? Read(string text)
    {
        var written = Ordered(text.Trim());
        if (DateReader.IsNone(written) || DateReader.Read(written, TimeZoneInfo.Utc) is not { } moment)
            return null;
        var hasTime = Clock().IsMatch(written);
        if (!hasTime || DateReader.Read(written, Other) is not { } other || other.UtcTicks != moment.UtcTicks)
            return new ForeignDate(WithoutFraction(moment.DateTime), hasTime, null);
        var offset = OffsetIn(written) ?? TimeSpan.Zero;
        if (offset == TimeSpan.Zero && !IsUniversal(written))
            offset = zone.GetUtcOffset(moment);
        return new ForeignDate(WithoutFraction(moment.ToOffset(offset).DateTime), true, offset);
    }

    /// <summary>The zone of dates without one.</summary>
    public TimeZoneInfo Zone => zone;

    // A date with points has the day first wherever points are used.
    private string Ordered(string text)
    {
        if (DateReader.Ambiguous(text) is not var (monthFirst, dayFirst))
            return text;
        var match = NumbersFirst().Match(text);
        if (!match.Success || (isDayFirst is null && match.Groups["sep"].Value != "."))
            return text;
        var isThisDayFirst = match.Groups["sep"].Value == "." || isDayFirst == true;
        return (isThisDayFirst ? dayFirst : monthFirst) + text[match.Length..];
    }

    private static TimeSpan? OffsetIn(string text)
    {
        var match = Offset().Match(text);
        if (!match.Success)
            return null;
        var hours = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minutes = match.Groups["m"].Success
            ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture)
            : 0;
        var offset = new TimeSpan(hours, minutes, 0);
        return match.Groups["sign"].Value == "-" ? -offset : offset;
    }

    private static bool IsUniversal(string text) => Universal().IsMatch(text) || OffsetIn(text) is not null;

    private static DateTime WithoutFraction(DateTime time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond));

    [GeneratedRegex(
        @"^(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?"
            + @"[0-9]{1,2}(?<sep>[-/.])[0-9]{1,2}\k<sep>[0-9]{4}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NumbersFirst();

    [GeneratedRegex("[0-9]{1,2}:[0-9]{2}")]
    private static partial Regex Clock();

    [GeneratedRegex(
        @":[0-9]{2}(?:[.,][0-9]+)?\s*(?:UTC|GMT|UT)?\s*(?<sign>[+-])(?<h>[0-9]{1,2}):?(?<m>[0-9]{2})?(?:\D|$)"
    )]
    private static partial Regex Offset();

    [GeneratedRegex(@"(?:[0-9]\s*[Zz]|\b(?:UTC|GMT|UT))\b")]
    private static partial Regex Universal();
}
