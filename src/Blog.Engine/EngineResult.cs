using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Engine;

/// <summary>The result of running pipelines.</summary>
/// <param name="Outputs">All outputs, in the order of the pipelines; paths may clash.</param>
/// <param name="Diagnostics">What is wrong, in no particular order.</param>
/// <param name="Reports">What each module did, in the order of the pipelines.</param>
public sealed record EngineResult(
    ImmutableArray<Output> Outputs,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<ModuleReport> Reports
)
{
    /// <summary>The one value of a pipeline that makes a single thing.</summary>
    public T Value<T>(Pipeline<T> pipeline) => Results.Documents(pipeline)[0].Value;

    internal PipelineResults Results { get; init; } = new();
}
