using System.Globalization;

namespace Blog.Preview.Dressing;

/// <summary>How far a moment is from now, in the largest unit that fits at least twice; days, hours and minutes at
/// least once: <c>in 3 days</c>, <c>8 months ago</c>.</summary>
internal static class Distance
{
    private static readonly (string Unit, double Days)[] Units =
    [
        ("year", 365.25),
        ("month", 30.44),
        ("week", 7),
        ("day", 1),
        ("hour", 1 / 24d),
        ("minute", 1 / 1440d),
    ];

    /// <summary>The distance in words; <c>less than a minute</c> when no unit fits.</summary>
    public static string Between(DateTimeOffset moment, DateTimeOffset now)
    {
        var days = Math.Abs((moment - now).TotalDays);
        foreach (var (unit, size) in Units)
        {
            var count = Math.Floor((days / size) + 0.001);
            if (count >= 2 || (count >= 1 && unit is "minute" or "hour" or "day"))
                return Say(
                    string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count >= 2 ? "s" : "")}"),
                    moment > now
                );
        }

        return Say("less than a minute", moment > now);
    }

    private static string Say(string distance, bool isAhead) => isAhead ? "in " + distance : distance + " ago";
}
