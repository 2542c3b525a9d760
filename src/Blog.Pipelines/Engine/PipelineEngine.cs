using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Pipelines.Engine;

/// <summary>Runs pipelines: phase by phase, in the order of their dependencies, independent ones side by
/// side.</summary>
/// <param name="pipelines">The pipelines; each depends only on others of the list, and never on itself by any
/// way.</param>
/// <param name="stopwatch">Measures how long modules take; nothing else.</param>
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

    /// <summary>Runs every pipeline. Outputs are named, not made.</summary>
    /// <param name="request">What the site is made from.</param>
    /// <param name="kept">Results of earlier runs; takes those of this one.</param>
    public EngineResult Run(BuildRequest request, KeptResults kept)
    {
        var results = new PipelineResults();
        var diagnostics = new ConcurrentQueue<Diagnostic>();
        return Run(new ModuleContext(request, kept, results, diagnostics), results, diagnostics);
    }

    /// <summary>Runs every pipeline after those of an earlier run, whose results they see. The earlier run stays as it
    /// is.</summary>
    /// <param name="run">What the earlier run came to.</param>
    /// <param name="cancellation">Ends the run early, with an exception.</param>
    public EngineResult Continue(EngineResult run, CancellationToken cancellation)
    {
        var results = new PipelineResults(run.Context.Results);
        var diagnostics = new ConcurrentQueue<Diagnostic>();
        return Run(
            new ModuleContext(run.Context.Request, run.Context.Kept, results, diagnostics, cancellation),
            results,
            diagnostics
        );
    }

    private EngineResult Run(ModuleContext context, PipelineResults results, ConcurrentQueue<Diagnostic> diagnostics)
    {
        var reports = new ConcurrentDictionary<(string Pipeline, int Step), ModuleReport>();
        var options = new ParallelOptions { CancellationToken = context.Cancellation };
        ReadOnlySpan<Phase> barriers = [Phase.Process, Phase.PostProcess, Phase.Output];
        foreach (var barrier in barriers)
        {
            foreach (var level in _levels)
                Parallel.ForEach(level, options, pipeline => RunUpTo(pipeline, barrier, context, results, reports));
        }

        return new EngineResult(
            [
                .. pipelines
                    .Where(HasOutput)
                    .SelectMany(p => results.Get<Output>(p.Name, Phase.Output))
                    .Select(d => d.Value),
            ],
            [.. diagnostics],
            [.. pipelines.SelectMany(p => Enumerable.Range(0, p.Steps.Length).Select(i => reports[(p.Name, i)]))],
            context
        );
    }

    private static bool HasOutput(Pipeline pipeline) => pipeline.Steps.Any(s => s.Phase == Phase.Output);

    private void RunUpTo(
        Pipeline pipeline,
        Phase phase,
        ModuleContext context,
        PipelineResults results,
        ConcurrentDictionary<(string Pipeline, int Step), ModuleReport> reports
    )
    {
        object documents =
            phase == Phase.Process
                ? ImmutableArray.Create(new Document<Seed>(null, new Seed(), default)) as object
                : results.GetAny(pipeline.Name, phase - 1);
        for (var i = 0; i < pipeline.Steps.Length; i++)
        {
            var step = pipeline.Steps[i];
            if ((step.Phase == Phase.Input ? Phase.Process : step.Phase) != phase)
                continue;
            var started = stopwatch.GetTimestamp();
            (documents, var count) = step.Run(documents, context);
            reports[(pipeline.Name, i)] = new ModuleReport(
                pipeline.Name,
                step.Phase,
                step.Module,
                count,
                stopwatch.GetElapsedTime(started)
            );
        }

        results.Set(pipeline.Name, phase, documents);
    }
}
