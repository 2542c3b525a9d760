using System.CommandLine.Parsing;
using Blog.Model.Dates;

namespace Blog.Options;

/// <summary>Reads periods, such as <c>3w</c>, from the command line.</summary>
internal static class PeriodReading
{
    /// <summary>The period; null, with an error, when the text is not one.</summary>
    public static DatePeriod? Of(ArgumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Tokens is [var token] && DatePeriod.Read(token.Value) is { } period)
            return period;
        result.AddError(
            $"'{(result.Tokens.Count > 0 ? result.Tokens[0].Value : "")}' is not a period. "
                + "Write days, weeks or months: 1d, 3w, 2m."
        );
        return null;
    }
}
