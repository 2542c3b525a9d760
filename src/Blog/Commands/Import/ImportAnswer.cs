using System.Text.Json;
using Blog.Answers;
using Blog.Import;
using Blog.Import.Foreign;
using Blog.Import.Ledger;
using Blog.Import.Printing;
using Blog.Options;
using Blog.Running;
using Blog.Terminals;
using Blog.Text;

namespace Blog.Commands.Import;

/// <summary>Prints what was imported.</summary>
/// <param name="surroundings">Where it is printed.</param>
/// <param name="values">The values of the shared options.</param>
/// <param name="reply">Prints JSON.</param>
internal sealed class ImportAnswer(Surroundings surroundings, SharedValues values, Reply reply)
{
    private readonly Printer _out = surroundings.Out;

    /// <summary>Prints a summary, the whole report of a rehearsal, or JSON.</summary>
    /// <param name="blog">What was imported.</param>
    /// <param name="facts">What the report says beside it.</param>
    /// <param name="file">The file of the report; null when none was written.</param>
    /// <returns>The exit code: mistakes when a file is public still that the old blog holds back.</returns>
    public int Print(ImportedBlog blog, ReportFacts facts, string? file)
    {
        var exit = facts.NotClosed.IsEmpty ? ExitCode.Fine : ExitCode.Mistakes;
        if (values.Json)
            return reply.Json(exit, json => Write(json, blog, facts, file));
        foreach (var (path, why) in facts.NotClosed)
            surroundings
                .Error.Write("error: ", Ink.Error)
                .Line(
                    $"'{path}' is public here and held back in the old blog. Write 'draft: true' into its front "
                        + $"matter, which the import could not do: {why.Message}"
                );
        if (file is null)
        {
            foreach (var line in ReportText.Write(blog, facts).TrimEnd('\n').Split('\n'))
                _out.Line(line);
            return exit;
        }

        if (values.Quiet)
            return exit;
        foreach (var line in ReportText.Summary(blog, facts))
            _out.Advice(line);
        _out.Line($"The whole report: {file}", Ink.Good);
        return exit;
    }

    private static void Write(Utf8JsonWriter json, ImportedBlog blog, ReportFacts facts, string? file)
    {
        var sums = new ReportSums(blog.Report);
        json.WriteString("source", blog.Source);
        json.WriteString("why", blog.Why);
        json.WriteString("folder", facts.Folder);
        json.WriteString("report", file);
        json.WriteNumber("without_remark", sums.WithoutRemark);
        json.WriteStartArray("documents");
        foreach (var document in blog.Report.Documents)
        {
            json.WriteStartObject();
            json.WriteString("source", document.Source.Value);
            json.WriteString("item", document.Item);
            json.WriteString("path", document.Path.Value);
            json.WriteBoolean("held_back", document.IsHeldBack);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteSteps(json, facts);
        WriteRemarks(json, blog);
        WriteAddresses(json, blog);
        json.WriteStartArray("findings");
        foreach (var finding in facts.Findings ?? [])
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Rule.Id);
            json.WriteString("severity", DiagnosticRule.WordOf(finding.Rule.Severity));
            json.WriteNumber("count", finding.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonTexts.Write(json, "closed_here", facts.ClosedHere.Select(p => p.Value));
        JsonTexts.Write(json, "public_here", facts.PublicHere.Select(p => p.Value));
        json.WriteStartArray("not_read");
        foreach (var (path, reason) in facts.NotRead)
        {
            json.WriteStartObject();
            json.WriteString("path", path.Value);
            json.WriteString("reason", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSteps(Utf8JsonWriter json, ReportFacts facts)
    {
        json.WriteStartArray("files");
        foreach (var step in facts.Steps)
        {
            json.WriteStartObject();
            json.WriteString("path", step.Path.Value);
            json.WriteString("step", WordOf(step.Step));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRemarks(Utf8JsonWriter json, ImportedBlog blog)
    {
        json.WriteStartArray("remarks");
        foreach (var remark in blog.Report.Remarks)
        {
            json.WriteStartObject();
            json.WriteString("kind", WordOf(remark.Kind));
            json.WriteString("subject", remark.Subject);
            json.WriteString("outcome", remark.Outcome);
            json.WriteString("path", remark.Source.Value);
            if (remark.Line is { } line)
                json.WriteNumber("line", line);
            json.WriteString("item", remark.Item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAddresses(Utf8JsonWriter json, ImportedBlog blog)
    {
        json.WriteStartArray("addresses");
        foreach (var address in blog.Report.Addresses)
        {
            json.WriteStartObject();
            json.WriteString("address", address.Address);
            json.WriteString("answer", address.Answer.ToString().ToLowerInvariant());
            json.WriteString("at", address.At);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string WordOf(ImportStep step) =>
        step switch
        {
            ImportStep.Add => "new",
            ImportStep.Renew => "renewed",
            ImportStep.Move => "moved",
            ImportStep.Same => "same",
            ImportStep.Adopt => "same",
            ImportStep.Gone => "gone",
            ImportStep.BothChanged => "both-changed",
            _ => "taken",
        };

    private static string WordOf(RemarkKind kind) =>
        kind switch
        {
            RemarkKind.Lost => "lost",
            RemarkKind.DeadLink => "dead-link",
            RemarkKind.MissingPicture => "missing-picture",
            RemarkKind.HeldBack => "held-back",
            RemarkKind.Decided => "decided",
            _ => "converted",
        };
}
