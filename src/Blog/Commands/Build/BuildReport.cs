using System.Globalization;
using Blog.Terminals;
using Blog.Text;
using Blog.Workspace.Publishing;

namespace Blog.Commands.Build;

/// <summary>Says what came of a build.</summary>
/// <param name="surroundings">Where it is printed.</param>
/// <param name="values">How it is asked for.</param>
/// <param name="reply">Prints diagnostics and JSON.</param>
internal sealed class BuildReport(Surroundings surroundings, SharedValues values, Reply reply)
{
    /// <summary>Prints the outcome.</summary>
    /// <returns>The exit code.</returns>
    public int Print(BuildOutcome outcome)
    {
        if (values.Json)
            return reply.Json(outcome.ExitCode, json => BuildJson.Write(json, outcome, values.Timings));
        // What is only worth knowing is one line at the end, unless somebody asks for more.
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
        if (HeldBack.Line(outcome.Site.Catalogue.HeldBack, values.Verbose) is { } heldBack)
            surroundings.Out.Line(heldBack);
        if (LeftOut.Line(outcome.Site.Catalogue) is { } leftOut)
            surroundings.Out.Line(leftOut);
        if (CopyLinks.Line(result.Diagnostics, values.Verbose) is { } copies)
            surroundings.Out.Line(copies);
        foreach (var kept in result.Kept)
            surroundings.Out.Line(
                $"Kept {outcome.Folder.Shown}/{kept}: it is no part of the site any more, but somebody changed it.",
                Ink.Warning
            );
    }

    private static Diagnostic FirstError(PublishResult result) =>
        result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
}
