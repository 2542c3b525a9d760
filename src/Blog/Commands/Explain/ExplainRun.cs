using System.Text.Json;
using Blog.Answers;
using Blog.Options;
using Blog.Reading.Documents;
using Blog.Running;
using Blog.Terminals;
using Blog.Text;
using Blog.Text.Names;

namespace Blog.Commands.Explain;

/// <summary>Explains one diagnostic, or lists all.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class ExplainRun(CommandContext context, SharedValues values)
{
    private readonly Printer _out = context.Surroundings.Out;
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <param name="id">The diagnostic's id; null to list all.</param>
    /// <returns>The exit code.</returns>
    public int Run(string? id)
    {
        // The beginning of an id lists those that begin so.
        var isWhole = id is null || DiagnosticCatalogue.Find(id) is not null;
        if (id is not null && !isWhole && !DiagnosticCatalogue.All.Any(r => BeginsWith(r, id)))
            return _reply.Fail(
                ExitCode.Mistakes,
                $"There is no error or warning '{id}'.",
                NearestName.Find(id, DiagnosticCatalogue.All.Select(r => r.Id))
            );
        var rules = DiagnosticCatalogue
            .All.Where(r =>
                id is null || (isWhole ? r.Id.Equals(id, StringComparison.OrdinalIgnoreCase) : BeginsWith(r, id))
            )
            .Select(r => r.InGeneral)
            .ToList();
        if (values.Json)
            return _reply.Json(ExitCode.Fine, json => Write(json, rules));
        if (id is null || !isWhole)
            new Table(
                ["Id", "Severity", "Message"],
                [.. rules.Select(r => new[] { r.Id, DiagnosticRule.WordOf(r.Severity), r.Message })]
            ).Print(_out);
        else
            Print(rules[0]);
        return ExitCode.Fine;
    }

    private static bool BeginsWith(DiagnosticRule rule, string id) =>
        rule.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase);

    private void Print(DiagnosticRule rule)
    {
        _out.Write($"{rule.Id} ", Ink.Strong).Line($"({DiagnosticRule.WordOf(rule.Severity)})");
        _out.Advice("  " + rule.Message);
        _out.Line();
        _out.Write("Cause: ", Ink.Strong).Advice(rule.Cause);
        _out.Write("Cure:  ", Ink.Strong).Advice(rule.Cure);
        if (ReferenceKind.Of(rule.Id) is { } kind)
            _out.Line(
                $"'{kind.Key}' below 'links' in content/site.yml says whether it is an error, a warning or neither."
            );
        else if (rule.Severity == DiagnosticSeverity.Warning)
            _out.Line($"To silence it, add {rule.Id} to 'silence' in content/site.yml.");
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<DiagnosticRule> rules)
    {
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("severity", DiagnosticRule.WordOf(rule.Severity));
            json.WriteString("message", rule.Message);
            json.WriteString("cause", rule.Cause);
            json.WriteString("cure", rule.Cure);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
