using System.Globalization;
using Blog.Terminals;

namespace Blog.Commands.Build;

/// <summary>The table of module times.</summary>
internal static class TimingsTable
{
    /// <summary>The table of a build. Pipelines run in parallel, so the rows may add up to more than the
    /// whole.</summary>
    public static Table Of(BuildOutcome outcome)
    {
        var rows = outcome
            .Reports.Select(r =>
                (IReadOnlyList<string>)
                    [
                        r.Pipeline,
                        r.Phase.ToString(),
                        r.Module,
                        r.Documents.ToString(CultureInfo.InvariantCulture),
                        Ms(r.Elapsed),
                    ]
            )
            .Append(["", "", "All pipelines", "", Ms(outcome.Mapped)])
            .Append([
                "",
                "",
                "Making and writing outputs",
                outcome.Summary.Files.ToString(CultureInfo.InvariantCulture),
                Ms(outcome.Elapsed - outcome.Mapped),
            ]);
        return new Table(["Pipeline", "Phase", "Module", "Documents", "ms"], [.. rows])
        {
            Numbers = new HashSet<int> { 3, 4 },
        };
    }

    private static string Ms(TimeSpan time) => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
}
