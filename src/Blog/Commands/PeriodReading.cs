using System.CommandLine.Parsing;
using Blog.Model;

namespace Blog.Commands;

/// <summary>Reads periods of time from the command line.</summary>
internal static class PeriodReading
{
    /// <summary>The period that was given; null, and a mistake, for anything else.</summary>
    public static DatePeriod? Of(ArgumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Tokens is [var token] && DatePeriod.Read(token.Value) is { } period)
            return period;
        result.AddError(
            $"'{(result.Tokens.Count > 0 ? result.Tokens[0].Value : "")}' is no period. "
                + "Write days, weeks or months: 1d, 3w, 2m."
        );
        return null;
    }
}
