using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Blog.Engine.Outputs;

namespace Blog.Engine;

/// <summary>A named list of modules in four phases, and the pipelines it reads.</summary>
public abstract class Pipeline
{
    private protected Pipeline(string name, ImmutableArray<Pipeline> reads, ImmutableArray<PipelineStep> steps) =>
        (Name, Reads, Steps) = (name, reads, steps);

    /// <summary>The pipeline's name.</summary>
    public string Name { get; }

    /// <summary>The names of the pipelines it declares to read. Asking for the result of any other throws.</summary>
    public ImmutableArray<string> DependsOn => [.. Reads.Select(p => p.Name)];

    /// <summary>The phases with the names of their modules, in order.</summary>
    public IEnumerable<(Phase Phase, string Module)> Modules => Steps.Select(s => (s.Phase, s.Module));

    internal ImmutableArray<Pipeline> Reads { get; }

    internal ImmutableArray<PipelineStep> Steps { get; }

    /// <summary>Whether it yields outputs.</summary>
    public bool HasOutputs => Steps is [.., { Phase: Phase.Output }];

    /// <summary>A pipeline without modules. The caller of the engine gives its one value (<see
    /// cref="EngineInput.Given"/>).</summary>
    public static Pipeline<T> Given<T>(string name) => new(name, [], []);

    /// <summary>Starts a pipeline that reads files.</summary>
    public static PipelineBuilder<T> Input<T>(IModule<Seed, T> module) => new([PipelineStep.Of(Phase.Input, module)]);

    /// <summary>Starts a pipeline that reads no files and works on the results of other pipelines.</summary>
    public static PipelineBuilder<T> PostProcess<T>(IModule<Seed, T> module) =>
        new([PipelineStep.Of(Phase.PostProcess, module)]);

    /// <summary>A pipeline that makes outputs of the one value of another.</summary>
    /// <param name="name">The pipeline's name.</param>
    /// <param name="one">The pipeline it reads.</param>
    /// <param name="make">Makes the outputs.</param>
    /// <param name="module">The name of the module; as a rule the class of <paramref name="make"/>.</param>
    public static Pipeline Outputs<T>(
        string name,
        Pipeline<T> one,
        Func<T, IEnumerable<Output>> make,
        [CallerArgumentExpression(nameof(make))] string module = ""
    ) => Outputs(name, [one], context => make(context.Value(one)), module);

    /// <summary>A pipeline that makes outputs of the values of two others.</summary>
    /// <param name="name">The pipeline's name.</param>
    /// <param name="one">A pipeline it reads.</param>
    /// <param name="other">The other pipeline it reads.</param>
    /// <param name="make">Makes the outputs.</param>
    /// <param name="module">The name of the module; as a rule the class of <paramref name="make"/>.</param>
    public static Pipeline Outputs<T, TOther>(
        string name,
        Pipeline<T> one,
        Pipeline<TOther> other,
        Func<T, TOther, IEnumerable<Output>> make,
        [CallerArgumentExpression(nameof(make))] string module = ""
    ) => Outputs(name, [one, other], context => make(context.Value(one), context.Value(other)), module);

    /// <summary>A pipeline that makes outputs of many documents, with the one value of another pipeline.</summary>
    /// <param name="name">The pipeline's name.</param>
    /// <param name="many">The pipelines whose documents it reads.</param>
    /// <param name="one">The pipeline whose value it reads.</param>
    /// <param name="make">Makes the outputs.</param>
    /// <param name="module">The name of the module; as a rule the class of <paramref name="make"/>.</param>
    public static Pipeline OutputsOf<T, TDocument>(
        string name,
        ImmutableArray<Pipeline<TDocument>> many,
        Pipeline<T> one,
        Func<IEnumerable<Document<TDocument>>, T, IEnumerable<Output>> make,
        [CallerArgumentExpression(nameof(make))] string module = ""
    ) =>
        Outputs(
            name,
            [.. many, one],
            context => make([.. many.SelectMany(p => context.Documents(p))], context.Value(one)),
            module
        );

    /// <summary>A pipeline that makes outputs of those of others, with the documents of one pipeline and the value of
    /// another.</summary>
    /// <param name="name">The pipeline's name.</param>
    /// <param name="others">The pipelines whose outputs it reads.</param>
    /// <param name="many">The pipeline whose documents it reads.</param>
    /// <param name="one">The pipeline whose value it reads.</param>
    /// <param name="make">Makes the outputs.</param>
    /// <param name="module">The name of the module; as a rule the class of <paramref name="make"/>.</param>
    public static Pipeline OutputsBeside<T, TDocument>(
        string name,
        ImmutableArray<Pipeline> others,
        Pipeline<TDocument> many,
        Pipeline<T> one,
        Func<ImmutableArray<Output>, IEnumerable<Document<TDocument>>, T, IEnumerable<Output>> make,
        [CallerArgumentExpression(nameof(make))] string module = ""
    ) =>
        Outputs(
            name,
            [.. others, many, one],
            context =>
                make([.. others.SelectMany(p => context.Outputs(p))], context.Documents(many), context.Value(one)),
            module
        );

    private static Pipeline<Seed> Outputs(
        string name,
        ImmutableArray<Pipeline> reads,
        Func<ModuleContext, IEnumerable<Output>> make,
        string module
    ) => new(name, reads, [PipelineStep.OfOutputs(module.Split('.')[0], (_, context) => [.. make(context)])]);
}

/// <summary>A pipeline with the type of its documents, as its readers see it.</summary>
/// <typeparam name="T">The type of its documents after all phases except Output.</typeparam>
public sealed class Pipeline<T> : Pipeline
{
    internal Pipeline(string name, ImmutableArray<Pipeline> reads, ImmutableArray<PipelineStep> steps)
        : base(name, reads, steps) { }

    /// <summary>A value for this pipeline, which must be <see cref="Pipeline.Given"/>.</summary>
    public GivenValue With(T value) => new(this, ImmutableArray.Create(new Document<T>(null, value, default)));
}
