using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Blog.Options;

/// <summary>The option <c>--max-time</c>: how long a command may spend on the network.</summary>
internal static class MaxTime
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>Makes the option.</summary>
    /// <param name="what">What ends then, as the start of the help text.</param>
    /// <param name="usual">The default, as the help text shows it.</param>
    public static Option<TimeSpan?> Option(string what, string usual) =>
        new("--max-time")
        {
            HelpName = "time",
            Description = $"{what}: 90s, 10m, 2h. [default: {usual}]",
            CustomParser = Of,
        };

    /// <summary>Reads a time from a second to a week; null when the text is not one.</summary>
    public static TimeSpan? Read(string text)
    {
        var unit = text is [.., var last]
            ? last switch
            {
                's' => 1,
                'm' => 60,
                'h' => 3600,
                _ => 0,
            }
            : 0;
        var number = text.AsSpan(0, Math.Max(0, text.Length - 1));
        if (unit == 0 || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return null;
        var seconds = (long)count * unit;
        return seconds > 0 && seconds <= (long)Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : null;
    }

    private static TimeSpan? Of(ArgumentResult result)
    {
        if (result.Tokens is [var token] && Read(token.Value) is { } time)
            return time;
        var given = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        result.AddError($"'{given}' is not a time. Write seconds, minutes or hours, up to a week: 90s, 10m, 2h.");
        return null;
    }
}
