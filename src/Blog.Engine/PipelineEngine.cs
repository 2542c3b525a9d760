using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Text;

namespace Blog.Engine;

/// <summary>Runs pipelines: each through all its phases, after those it reads. Independent pipelines run in
/// parallel.</summary>
/// <param name="pipelines">The pipelines; each reads only others of the list, or of <paramref name="earlier"/>.</param>
/// <param name="stopwatch">Measures only how long modules take.</param>
/// <param name="earlier">Pipelines of a run that this one continues; none for a run of its own.</param>
public sealed class PipelineEngine(
    ImmutableArray<Pipeline> pipelines,
    TimeProvider stopwatch,
    ImmutableArray<Pipeline> earlier = default
)
{
    private readonly ImmutableArray<ImmutableArray<Pipeline>> _levels = PipelineLevels.Of(
        pipelines,
        earlier.IsDefault ? [] : earlier
    );

    /// <summary>Runs every pipeline, on the threads of the current task scheduler. Outputs are named, not
    /// made.</summary>
    /// <param name="input">The files and the values from outside.</param>
    /// <param name="kept">Results of earlier runs; the results of this run are added.</param>
    public EngineResult Run(EngineInput input, KeptResults kept) =>
        Run(input, kept, new PipelineResults(), CancellationToken.None);

    /// <summary>Runs every pipeline after those of an earlier run, whose results they see. The earlier run stays as it
    /// is.</summary>
    /// <param name="run">The earlier run.</param>
    /// <param name="input">The files and the values from outside; as in the earlier run.</param>
    /// <param name="kept">Results of earlier runs; the results of this run are added.</param>
    /// <param name="cancellation">Ends the run early with an <see cref="OperationCanceledException"/>.</param>
    public EngineResult Continue(
        EngineResult run,
        EngineInput input,
        KeptResults kept,
        CancellationToken cancellation
    ) => Run(input, kept, new PipelineResults(run.Results), cancellation);

    private EngineResult Run(
        EngineInput input,
        KeptResults kept,
        PipelineResults results,
        CancellationToken cancellation
    )
    {
        var diagnostics = new ConcurrentQueue<Diagnostic>();
        var reports = new ConcurrentDictionary<PipelineStep, ModuleReport>();
        var options = ModuleContext.ParallelismOf(cancellation);
        foreach (var given in input.Given)
            results.Set(given.Pipeline, given.Documents, []);
        foreach (var level in _levels)
        {
            Parallel.ForEach(
                level,
                options,
                pipeline =>
                    Run(
                        pipeline,
                        step => new(pipeline, step, input.Content, kept, results, diagnostics, cancellation),
                        results,
                        reports
                    )
            );
        }

        return new EngineResult(
            [.. pipelines.SelectMany(p => results.Outputs(p))],
            [.. diagnostics],
            [.. pipelines.SelectMany(p => p.Steps.Select(step => reports[step]))]
        )
        {
            Results = results,
        };
    }

    private void Run(
        Pipeline pipeline,
        Func<PipelineStep, ModuleContext> contextOf,
        PipelineResults results,
        ConcurrentDictionary<PipelineStep, ModuleReport> reports
    )
    {
        if (pipeline.Steps.IsEmpty)
            return;
        object documents = ImmutableArray.Create(new Document<Seed>(null, new Seed(), default));
        ImmutableArray<Output> outputs = [];
        foreach (var step in pipeline.Steps)
        {
            var started = stopwatch.GetTimestamp();
            var (made, count) = step.Run(documents, contextOf(step));
            var elapsed = stopwatch.GetElapsedTime(started);
            reports[step] = new ModuleReport(pipeline.Name, step.Phase, step.Module, count, elapsed);
            if (step.Phase == Phase.Output)
                outputs = (ImmutableArray<Output>)made;
            else
                documents = made;
        }

        results.Set(pipeline, documents, outputs);
    }
}
