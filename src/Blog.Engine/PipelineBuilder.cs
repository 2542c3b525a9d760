using System.Collections.Immutable;

namespace Blog.Engine;

/// <summary>Collects the modules of a pipeline.</summary>
/// <typeparam name="T">The type of its documents so far.</typeparam>
public sealed class PipelineBuilder<T>
{
    private readonly ImmutableArray<PipelineStep> _steps;

    internal PipelineBuilder(ImmutableArray<PipelineStep> steps) => _steps = steps;

    /// <summary>Adds a module to the Process phase.</summary>
    public PipelineBuilder<TOut> Process<TOut>(IModule<T, TOut> module) =>
        new(_steps.Add(PipelineStep.Of(Phase.Process, module)));

    /// <summary>Adds a module to the PostProcess phase.</summary>
    public PipelineBuilder<TOut> PostProcess<TOut>(IModule<T, TOut> module) =>
        new(_steps.Add(PipelineStep.Of(Phase.PostProcess, module)));

    /// <summary>Ends the pipeline.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="dependsOn">The pipelines it reads.</param>
    /// <param name="output">The module that yields outputs; null for a pipeline that only serves others.</param>
    public Pipeline<T> Named(string name, ImmutableArray<Pipeline> dependsOn, IOutputModule<T>? output = null) =>
        new(
            name,
            dependsOn,
            output is null
                ? _steps
                : _steps.Add(
                    PipelineStep.OfOutputs(
                        output.GetType().Name,
                        (documents, context) => output.Run((ImmutableArray<Document<T>>)documents, context)
                    )
                )
        );
}
