using Blog.Import.Foreign;

namespace Blog.Import;

/// <summary>What moves in, and what its author says of it.</summary>
/// <param name="Tree">The files of the old blog.</param>
public sealed record ImportRequest(SourceTree Tree)
{
    /// <summary>The generator or service, by its key (<c>jekyll</c>); null to find it out.</summary>
    public string? From { get; init; }

    /// <summary>Whether the day or the month comes first in dates such as 3/7/2019; null to find it out.</summary>
    public DayOrder? Dates { get; init; }

    /// <summary>The address of the site, where the old settings do not say it or it changes; null for theirs.</summary>
    public string? BaseUrl { get; init; }
}

/// <summary>The order of the numbers in a date such as 3/7/2019.</summary>
public enum DayOrder
{
    /// <summary>The day, then the month: <c>--dates dmy</c>.</summary>
    DayFirst,

    /// <summary>The month, then the day: <c>--dates mdy</c>.</summary>
    MonthFirst,
}
