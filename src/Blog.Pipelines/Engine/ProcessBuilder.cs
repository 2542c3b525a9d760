using System.Collections.Immutable;

namespace Blog.Pipelines.Engine;

/// <summary>A pipeline being written down, in its Input or Process phase.</summary>
/// <typeparam name="T">What its documents are at this point.</typeparam>
public sealed class ProcessBuilder<T>
{
    private readonly ImmutableArray<PipelineStep> _steps;

    internal ProcessBuilder(ImmutableArray<PipelineStep> steps) => _steps = steps;

    /// <summary>Adds a module to the Process phase.</summary>
    public ProcessBuilder<TOut> Process<TOut>(IModule<T, TOut> module) =>
        new(_steps.Add(Pipeline.Step(Phase.Process, module)));

    /// <summary>Adds the first module of the PostProcess phase.</summary>
    public PostProcessBuilder<T, TOut> PostProcess<TOut>(IModule<T, TOut> module) =>
        new(_steps.Add(Pipeline.Step(Phase.PostProcess, module)));

    /// <summary>Ends the pipeline without a PostProcess phase.</summary>
    /// <param name="key">The pipeline's name.</param>
    /// <param name="dependsOn">The names of the pipelines whose results it sees.</param>
    /// <param name="output">The module that yields outputs; null for a pipeline that only serves others.</param>
    public Pipeline Named(PipelineKey<T, T> key, ImmutableArray<string> dependsOn, IModule<T, Output>? output = null) =>
        new(key.Name, dependsOn, output is null ? _steps : _steps.Add(Pipeline.Step(Phase.Output, output)));
}
