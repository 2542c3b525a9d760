using System.Collections.Immutable;
using Blog.Engine.Outputs;

namespace Blog.Engine;

/// <summary>A module in its place in a pipeline. The instance is the same in every run, so kept results have it as
/// their key.</summary>
internal sealed class PipelineStep
{
    private readonly Func<object, ModuleContext, (object Documents, int Count)> _run;

    private PipelineStep(Phase phase, string module, Func<object, ModuleContext, (object Documents, int Count)> run) =>
        (Phase, Module, _run) = (phase, module, run);

    /// <summary>The phase it runs in.</summary>
    public Phase Phase { get; }

    /// <summary>The module's name.</summary>
    public string Module { get; }

    /// <summary>A step that makes documents from documents.</summary>
    public static PipelineStep Of<TIn, TOut>(Phase phase, IModule<TIn, TOut> module) =>
        new(
            phase,
            module.GetType().Name,
            (documents, context) =>
            {
                var made = module.Run((ImmutableArray<Document<TIn>>)documents, context);
                return (made, made.Length);
            }
        );

    /// <summary>A step that yields outputs.</summary>
    /// <param name="module">The module's name.</param>
    /// <param name="make">Makes them from the documents of the step before, an immutable array.</param>
    public static PipelineStep OfOutputs(string module, Func<object, ModuleContext, ImmutableArray<Output>> make) =>
        new(
            Phase.Output,
            module,
            (documents, context) =>
            {
                var made = make(documents, context);
                return (made, made.Length);
            }
        );

    /// <summary>Runs the module.</summary>
    /// <param name="documents">The documents of the step before: an immutable array, of the type the builder has
    /// checked.</param>
    /// <param name="context">What else the module may see.</param>
    public (object Documents, int Count) Run(object documents, ModuleContext context) => _run(documents, context);
}
