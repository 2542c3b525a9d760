using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Text;

namespace Blog.Engine;

/// <summary>The result of running pipelines.</summary>
/// <param name="Outputs">All outputs, in the order of the pipelines; paths may clash.</param>
/// <param name="Diagnostics">The diagnostics, in no particular order.</param>
/// <param name="Reports">What each module did, in the order of the pipelines.</param>
public sealed record EngineResult(
    ImmutableArray<Output> Outputs,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<ModuleReport> Reports
)
{
    /// <summary>The one value of a pipeline that makes a single thing.</summary>
    public T Value<T>(Pipeline<T> pipeline) => Results.Documents(pipeline)[0].Value;

    /// <summary>The documents of a pipeline.</summary>
    public ImmutableArray<Document<T>> Documents<T>(Pipeline<T> pipeline) => Results.Documents(pipeline);

    internal PipelineResults Results { get; init; } = new();
}

/// <summary>What one module did in a run.</summary>
/// <param name="Pipeline">The pipeline's name.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Module">The module's name.</param>
/// <param name="Documents">The number of documents or outputs it made.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record ModuleReport(string Pipeline, Phase Phase, string Module, int Documents, TimeSpan Elapsed);
