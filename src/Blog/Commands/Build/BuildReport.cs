using System.Globalization;
using Blog.Answers;
using Blog.Options;
using Blog.Reading.Catalogue;
using Blog.Running;
using Blog.Terminals;
using Blog.Text;
using Blog.Workspace.Publishing;

namespace Blog.Commands.Build;

/// <summary>Prints the result of a build.</summary>
/// <param name="surroundings">Where it is printed.</param>
/// <param name="values">Say how much is printed, and whether as JSON.</param>
/// <param name="reply">Prints diagnostics and JSON.</param>
internal sealed class BuildReport(Surroundings surroundings, SharedValues values, Reply reply)
{
    /// <summary>Prints the result.</summary>
    /// <returns>The exit code.</returns>
    public int Print(BuildOutcome outcome)
    {
        if (values.Json)
            return reply.Json(outcome.ExitCode, json => BuildJson.Write(json, outcome, values.Timings));
        // Information is one line at the end, unless details are wanted.
        reply.Print(
            outcome.Result.Diagnostics.Where(d => values.Verbose || d.Severity != DiagnosticSeverity.Information)
        );
        if (outcome.Result.HasErrors)
            PrintFailure(outcome);
        else if (!outcome.Result.IsPublished)
            PrintObstacles(outcome);
        else if (!values.Quiet)
            PrintSummary(outcome);
        if (values.Timings)
            TimingsTable.Of(outcome).Print(surroundings.Out);
        return outcome.ExitCode;
    }

    private void PrintFailure(BuildOutcome outcome)
    {
        var errors = outcome.Result.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        var warnings = outcome.Result.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning);
        var all = Counted.Of(errors, "error") + (warnings == 0 ? "" : " and " + Counted.Of(warnings, "warning"));
        surroundings.Error.Line(
            $"Not built: {all}. {outcome.Folder.Shown}/ stays as it was. "
                + $"'blog explain {FirstError(outcome.Result).Id}' says more.",
            Ink.Error
        );
    }

    private void PrintObstacles(BuildOutcome outcome)
    {
        foreach (var obstacle in outcome.Result.Obstacles)
            surroundings.Error.Write("error: ", Ink.Error).Line(obstacle);
        var kept = $"Not built: {outcome.Folder.Shown}/ stays as it was.";
        surroundings.Error.Line($"{kept} Clear these out of the way, or name another folder with --output.", Ink.Error);
    }

    private void PrintSummary(BuildOutcome outcome)
    {
        var result = outcome.Result;
        var seconds = outcome.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        surroundings
            .Out.Write(
                $"Built {Counted.Of(outcome.Pages, "page")}, "
                    + $"{Counted.Of(outcome.Site.Outputs.Count, "file")} in {seconds} s",
                Ink.Good
            )
            .Line(
                $" ({result.Written} written, {result.Unchanged} unchanged, {result.Removed} removed) "
                    + $"-> {outcome.Folder.Shown}/"
            );
        if (HeldBackLine.Line(outcome.Site.Catalogue.HeldBack, values.Verbose) is { } heldBack)
            surroundings.Out.Line(heldBack);
        if (LeftOutLine(outcome.Site.Catalogue) is { } leftOut)
            surroundings.Out.Line(leftOut);
        if (CopyLinksLine(result.Diagnostics, values.Verbose) is { } copies)
            surroundings.Out.Line(copies);
        if (BrokenReferences.Line(result.Diagnostics, values.Verbose) is { } broken)
            surroundings.Out.Line(broken);
        foreach (var kept in result.Kept)
            surroundings.Out.Line(
                $"Kept {outcome.Folder.Shown}/{kept}: it no longer belongs to the site, but somebody changed it.",
                Ink.Warning
            );
    }

    /// <summary>How many links to copies lead home instead; null when none does.</summary>
    /// <param name="diagnostics">The diagnostics of the build.</param>
    /// <param name="isVerbose">Whether each link was printed already.</param>
    internal static string? CopyLinksLine(IEnumerable<Diagnostic> diagnostics, bool isVerbose)
    {
        var count = diagnostics.Count(d => d.Rule == DiagnosticCatalogue.LinkLeadsHome);
        if (count == 0)
            return null;
        var line = count == 1 ? "1 link to a copy leads home" : $"{Counted.Of(count, "link")} to copies lead home";
        return line + (isVerbose ? "." : "; --verbose says where.");
    }

    // How many files of content/ are not published. Those that lie in every folder do not count.
    private static string? LeftOutLine(SiteCatalogue catalogue)
    {
        var count = catalogue.LeftOut.Count(f => f.Excluded is { IsUsual: false });
        return count == 0 ? null : $"{Counted.Of(count, "file")} left out; 'blog list files' says why.";
    }

    private static Diagnostic FirstError(PublishResult result) =>
        result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
}
