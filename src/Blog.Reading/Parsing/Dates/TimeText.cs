using System.Globalization;
using System.Text.RegularExpressions;

namespace Blog.Reading.Parsing.Dates;

/// <summary>Reads the time that follows a day.</summary>
internal static partial class TimeText
{
    /// <summary>Reads the time and returns the text of the zone behind it. An empty text is midnight. False for
    /// anything else.</summary>
    public static bool TryRead(string text, out TimeSpan time, out string zone)
    {
        (time, zone) = (default, "");
        if (text.Length == 0)
            return true;
        var match = Time().Match(text);
        var (hour, minute, second) = (Number(match.Groups["h"]), Number(match.Groups["m"]), Number(match.Groups["s"]));
        if (!match.Success || minute > 59 || second > 59 || HourOf(hour, match.Groups["half"].Value) is not { } full)
            return false;
        time = new TimeSpan(full, minute, second) + TimeSpan.FromTicks(Ticks(match.Groups["f"].Value));
        zone = match.Groups["zone"].Value.Trim();
        return true;
    }

    private static int? HourOf(int hour, string half) =>
        half switch
        {
            "" when hour <= 23 => hour,
            "a" or "A" when hour is >= 1 and <= 12 => hour % 12,
            "p" or "P" when hour is >= 1 and <= 12 => (hour % 12) + 12,
            _ => null,
        };

    private static int Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    // A tick is a hundred nanoseconds; finer digits are dropped.
    private static long Ticks(string fraction) =>
        fraction.Length == 0 ? 0 : long.Parse(fraction.PadRight(7, '0')[..7], CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:[Tt]|,?\s+(?:at\s+)?)(?<h>[0-9]{1,2}):(?<m>[0-9][0-9])"
            + @"(?::(?<s>[0-9][0-9])(?:[.,](?<f>[0-9]{1,12}))?)?(?:\s*(?<half>[AaPp])\.?[Mm](?![A-Za-z])\.?)?"
            + @"(?<zone>(?:\s*[A-Za-z+\-\[(].*)?)$"
    )]
    private static partial Regex Time();
}
