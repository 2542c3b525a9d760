using System.Globalization;
using Blog.Answers;
using Blog.Options;
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
            outcome.Result.Diagnostics.Where(d => values.Verbose || d.Severity != DiagnosticSeverity.Information),
            values.All || values.Verbose,
            "--all, --json, or the desk of 'blog preview'"
        );
        if (outcome.Result.IsStopped)
            PrintFailure(outcome);
        else if (!outcome.Result.IsPublished)
            PrintObstacles(outcome);
        else if (!values.Quiet)
            PrintSummary(outcome);
        foreach (var reason in outcome.Reasons)
            surroundings.Out.Line(reason);
        if (outcome.Result is { IsPublished: true, HasErrors: true })
            PrintLeftOut(outcome);
        if (values.Timings)
            TimingsTable.Of(outcome).Print(surroundings.Out);
        return outcome.ExitCode;
    }

    private void PrintFailure(BuildOutcome outcome)
    {
        var stopped = values.KeepGoing ? $" --keep-going leaves out documents only; see {InTheWay(outcome)}." : "";
        var errors = outcome.Result.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        // A summary says it for each kind.
        var explain =
            errors > DiagnosticReport.MostWhole && !values.All && !values.Verbose
                ? ""
                : $" 'blog explain {FirstError(outcome.Result).Id}' says more.";
        surroundings.Error.Advice(
            $"Not built: {Mistakes(outcome)}.{stopped} {outcome.Folder.Shown}/ stays as it was.{explain}",
            Ink.Error
        );
    }

    // The first error that is not of one document: a summary of thousands has it somewhere in the middle.
    private static string InTheWay(BuildOutcome outcome)
    {
        var errors = outcome.Result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error);
        var first = errors.First(d => !outcome.Result.Faulty.Contains(d.Location.Path));
        return first.Location.Path.Value.Length > 0 ? $"{first.Location} ({first.Id})" : first.Id;
    }

    // The last line: the exit code is 1 although the site was published.
    private void PrintLeftOut(BuildOutcome outcome)
    {
        new LeftOutLines(outcome).Print(surroundings.Error, values.All || values.Verbose);
        surroundings.Error.Line($"Built without them: {Mistakes(outcome)}.", Ink.Error);
    }

    // 3,012 errors and 1 warning; 24 of 412 documents are fine
    private static string Mistakes(BuildOutcome outcome)
    {
        var errors = outcome.Result.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        var warnings = outcome.Result.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning);
        var all = Counted.Of(errors, "error") + (warnings == 0 ? "" : " and " + Counted.Of(warnings, "warning"));
        if (outcome.Summary.Documents == 0)
            return all;
        var documents = Counted.Of(outcome.Summary.Documents, "document");
        if (!outcome.HasReliableSettings)
            return $"{all}; {documents} cannot be checked before the settings are right";
        var verb = outcome.FineDocuments == 1 ? "is" : "are";
        return $"{all}; {Counted.Of(outcome.FineDocuments, "of", "of")} {documents} {verb} fine";
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
                (outcome.Share.IsWhole ? "Built " : $"Built shard {outcome.Share}: ")
                    + $"{Counted.Of(outcome.Summary.Pages, "page")}, "
                    + $"{Counted.Of(outcome.Summary.Files, "file")} in {seconds} s",
                Ink.Good
            )
            .Line(
                $" ({result.Written} written, {result.Unchanged} unchanged, {result.Removed} removed) "
                    + $"-> {outcome.Folder.Shown}/"
            );
        if (HeldBackLine.Line(outcome.Summary.HeldBack, values.Verbose) is { } heldBack)
            surroundings.Out.Line(heldBack);
        if (LeftOutLine(outcome.Summary.LeftOut) is { } leftOut)
            surroundings.Out.Advice(leftOut);
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

    // How many files of content/ are not published.
    private static string? LeftOutLine(int count) =>
        count == 0 ? null : $"{Counted.Of(count, "file")} left out; 'blog list files' says why.";

    private static Diagnostic FirstError(PublishResult result) =>
        result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
}
