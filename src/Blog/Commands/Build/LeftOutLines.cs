using Blog.Answers;
using Blog.Terminals;
using Blog.Text;

namespace Blog.Commands.Build;

/// <summary>The documents that a build left out because of errors.</summary>
/// <param name="outcome">The result of the build.</param>
internal sealed class LeftOutLines(BuildOutcome outcome)
{
    private const int MostNamed = 20;

    /// <summary>Prints how many there are, and names them: the first 20, or all. Nothing when there are none.</summary>
    /// <param name="printer">Where it is printed.</param>
    /// <param name="namesAll">Whether all are named.</param>
    public void Print(Printer printer, bool namesAll)
    {
        var files = outcome.LeftOut;
        if (files.IsEmpty)
            return;
        var errors = outcome
            .Result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
            .CountBy(d => d.Location.Path)
            .ToDictionary();
        printer.Line($"Left out: {Counted.Of(files.Length, "document")} with errors.", Ink.Warning);
        foreach (var file in files.Take(namesAll ? files.Length : MostNamed))
            printer.Line($"  {file} ({Counted.Of(errors.GetValueOrDefault(file), "error")})");
        if (!namesAll && files.Length > MostNamed)
            printer.Line($"  and {Counted.Of(files.Length - MostNamed, "more", "more")}; --all names them");
    }
}
