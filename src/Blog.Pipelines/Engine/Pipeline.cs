using System.Collections.Immutable;

namespace Blog.Pipelines.Engine;

/// <summary>A named list of modules in four phases, and the pipelines it depends on.</summary>
public sealed class Pipeline
{
    internal Pipeline(string name, ImmutableArray<string> dependsOn, ImmutableArray<PipelineStep> steps) =>
        (Name, DependsOn, Steps) = (name, dependsOn, steps);

    /// <summary>The pipeline's name.</summary>
    public string Name { get; }

    /// <summary>The names of the pipelines whose results it sees.</summary>
    public ImmutableArray<string> DependsOn { get; }

    /// <summary>The phases with the names of their modules, in order.</summary>
    public IEnumerable<(Phase Phase, string Module)> Modules => Steps.Select(s => (s.Phase, s.Module));

    internal ImmutableArray<PipelineStep> Steps { get; }

    /// <summary>Starts a pipeline with its first module.</summary>
    public static ProcessBuilder<TOut> Input<TOut>(IModule<Seed, TOut> module) => new([Step(Phase.Input, module)]);

    internal static PipelineStep Step<TIn, TOut>(Phase phase, IModule<TIn, TOut> module) =>
        new(
            phase,
            module.GetType().Name,
            (documents, context) =>
            {
                var made = module.Run((ImmutableArray<Document<TIn>>)documents, context);
                return (made, made.Length);
            }
        );
}
