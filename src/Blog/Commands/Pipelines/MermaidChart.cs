using System.Collections.Immutable;
using System.Text;
using Blog.Engine;

namespace Blog.Commands.Pipelines;

/// <summary>The graph of pipelines as a Mermaid flowchart: a box for each pipeline with its modules in order, an arrow
/// for each dependency.</summary>
internal static class MermaidChart
{
    /// <summary>The chart as Mermaid text.</summary>
    public static string Of(ImmutableArray<Pipeline> pipelines)
    {
        var chart = new StringBuilder("flowchart LR\n");
        foreach (var pipeline in pipelines)
            Append(chart, pipeline);
        foreach (var pipeline in pipelines)
        {
            foreach (var other in pipeline.DependsOn)
                chart.Append("  ").Append(other).Append(" --> ").Append(pipeline.Name).Append('\n');
        }

        return chart.ToString();
    }

    private static void Append(StringBuilder chart, Pipeline pipeline)
    {
        chart.Append("  subgraph ").Append(pipeline.Name).Append('\n');
        var nodes = pipeline.Modules.Select((m, i) => $"{pipeline.Name}{i + 1}[\"{m.Phase}: {m.Module}\"]");
        chart.Append("    ").AppendJoin(" --> ", nodes).Append('\n');
        chart.Append("  end\n");
    }
}
