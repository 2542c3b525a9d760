using System.Text.Json;
using Blog.Answers;
using Blog.Model;
using Blog.Pages;
using Blog.Text.Diagnostics;

namespace Blog.Commands.Build;

/// <summary>Writes the result of a build as JSON.</summary>
internal static class BuildJson
{
    /// <summary>
    /// Writes <c>published</c>, <c>output</c>, of a share <c>shard</c>, <c>pages</c>, <c>files</c>, <c>written</c>,
    /// <c>unchanged</c>, <c>removed</c>, <c>kept</c>, <c>milliseconds</c>, <c>obstacles</c>, <c>held_back</c> (path,
    /// state, date), <c>left_out</c> (documents with errors), <c>documents</c>, <c>fine_documents</c>,
    /// <c>diagnostics</c> and, if wanted, <c>reasons</c> and <c>timings</c>.
    /// </summary>
    public static void Write(Utf8JsonWriter json, BuildOutcome outcome, bool withTimings)
    {
        var result = outcome.Result;
        json.WriteBoolean("published", result.IsPublished);
        json.WriteString("output", outcome.Folder.FullPath);
        if (!outcome.Share.IsWhole)
            json.WriteString("shard", outcome.Share.ToString());
        json.WriteNumber("pages", outcome.Summary.Pages);
        json.WriteNumber("files", outcome.Summary.Files);
        json.WriteNumber("written", result.Written);
        json.WriteNumber("unchanged", result.Unchanged);
        json.WriteNumber("removed", result.Removed);
        JsonTexts.Write(json, "kept", result.Kept.Select(k => k.Value));
        json.WriteNumber("milliseconds", (long)outcome.Elapsed.TotalMilliseconds);
        JsonTexts.Write(json, "obstacles", result.Obstacles);
        json.WriteStartArray("held_back");
        foreach (var document in outcome.Summary.HeldBack)
            WriteHeldBack(json, document);
        json.WriteEndArray();
        JsonTexts.Write(json, "left_out", outcome.LeftOut.Select(f => f.Value));
        json.WriteNumber("documents", outcome.Summary.Documents);
        json.WriteNumber("fine_documents", outcome.FineDocuments);
        DiagnosticJson.Write(json, result.Diagnostics);
        if (!outcome.Reasons.IsEmpty)
            JsonTexts.Write(json, "reasons", outcome.Reasons);
        if (withTimings)
            WriteTimings(json, outcome);
    }

    private static void WriteHeldBack(Utf8JsonWriter json, HeldBackDocument document)
    {
        json.WriteStartObject();
        json.WriteString("path", document.Source.Value);
        json.WriteString("state", StateName.Of(document.State));
        json.WriteString(
            "date",
            HeldBackLine.Day(document.State == PublishingState.Expired ? document.Expires : document.Date)
        );
        json.WriteEndObject();
    }

    private static void WriteTimings(Utf8JsonWriter json, BuildOutcome outcome)
    {
        json.WriteStartArray("timings");
        foreach (var report in outcome.Reports)
        {
            json.WriteStartObject();
            json.WriteString("pipeline", report.Pipeline);
            json.WriteString("phase", report.Phase.ToString());
            json.WriteString("module", report.Module);
            json.WriteNumber("documents", report.Documents);
            json.WriteNumber("milliseconds", Math.Round(report.Elapsed.TotalMilliseconds, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
