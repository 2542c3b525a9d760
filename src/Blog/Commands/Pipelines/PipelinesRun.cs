using System.Collections.Immutable;
using System.Text.Json;
using Blog.Answers;
using Blog.Engine;
using Blog.Options;
using Blog.Running;
using Blog.Terminals;

namespace Blog.Commands.Pipelines;

/// <summary>Prints the graph of pipelines.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class PipelinesRun(CommandContext context, SharedValues values)
{
    private readonly Printer _out = context.Surroundings.Out;

    /// <param name="asMermaid">Whether a flowchart is printed.</param>
    /// <returns>The exit code.</returns>
    public int Run(bool asMermaid)
    {
        var pipelines = context.Generator.Pipelines();
        if (values.Json)
            return new Reply(context.Surroundings, values).Json(ExitCode.Fine, json => Write(json, pipelines));
        if (asMermaid)
            _out.Writer.Write(MermaidChart.Of(pipelines));
        else
            Print(pipelines);
        return ExitCode.Fine;
    }

    private void Print(ImmutableArray<Pipeline> pipelines)
    {
        foreach (var pipeline in pipelines)
        {
            _out.Write(pipeline.Name, Ink.Strong)
                .Line(pipeline.DependsOn.IsEmpty ? "" : " after " + string.Join(", ", pipeline.DependsOn), Ink.Faint);
            foreach (var phase in pipeline.Modules.GroupBy(m => m.Phase))
                _out.Line($"  {phase.Key, -12} {string.Join(" -> ", phase.Select(m => m.Module))}");
        }
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<Pipeline> pipelines)
    {
        json.WriteStartArray("pipelines");
        foreach (var pipeline in pipelines)
        {
            json.WriteStartObject();
            json.WriteString("name", pipeline.Name);
            JsonTexts.Write(json, "depends_on", pipeline.DependsOn);
            json.WriteStartArray("modules");
            foreach (var (phase, module) in pipeline.Modules)
            {
                json.WriteStartObject();
                json.WriteString("phase", phase.ToString());
                json.WriteString("module", module);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
