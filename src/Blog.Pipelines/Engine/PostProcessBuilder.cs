using System.Collections.Immutable;

namespace Blog.Pipelines.Engine;

/// <summary>A pipeline being written down, in its PostProcess phase.</summary>
/// <typeparam name="TProcessed">What its documents were after the Process phase.</typeparam>
/// <typeparam name="T">What its documents are at this point.</typeparam>
public sealed class PostProcessBuilder<TProcessed, T>
{
    private readonly ImmutableArray<PipelineStep> _steps;

    internal PostProcessBuilder(ImmutableArray<PipelineStep> steps) => _steps = steps;

    /// <summary>Adds a module to the PostProcess phase.</summary>
    public PostProcessBuilder<TProcessed, TOut> PostProcess<TOut>(IModule<T, TOut> module) =>
        new(_steps.Add(Pipeline.Step(Phase.PostProcess, module)));

    /// <summary>Ends the pipeline.</summary>
    /// <param name="key">The pipeline's name.</param>
    /// <param name="dependsOn">The names of the pipelines whose results it sees.</param>
    /// <param name="output">The module that yields outputs; null for a pipeline that only serves others.</param>
    public Pipeline Named(
        PipelineKey<TProcessed, T> key,
        ImmutableArray<string> dependsOn,
        IModule<T, Output>? output = null
    ) => new(key.Name, dependsOn, output is null ? _steps : _steps.Add(Pipeline.Step(Phase.Output, output)));
}
