using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Pipelines.Engine;

/// <summary>What a module sees besides its documents: the request, the results of the pipelines its own depends on, and
/// where to report.</summary>
public sealed class ModuleContext
{
    private readonly PipelineResults _results;
    private readonly ConcurrentQueue<Diagnostic> _diagnostics;

    internal ModuleContext(
        BuildRequest request,
        KeptResults kept,
        PipelineResults results,
        ConcurrentQueue<Diagnostic> diagnostics,
        CancellationToken cancellation = default
    ) => (Request, Kept, _results, _diagnostics, Cancellation) = (request, kept, results, diagnostics, cancellation);

    /// <summary>What the site is made from.</summary>
    public BuildRequest Request { get; }

    /// <summary>Results of earlier runs.</summary>
    public KeptResults Kept { get; }

    /// <summary>Asks the module to stop, because nobody waits for its result any more; never asked while a map is
    /// made.</summary>
    public CancellationToken Cancellation { get; }

    internal PipelineResults Results => _results;

    /// <summary>What a pipeline processed.</summary>
    public ImmutableArray<Document<TProcessed>> Processed<TProcessed, TFinished>(
        PipelineKey<TProcessed, TFinished> key
    ) => _results.Get<TProcessed>(key.Name, Phase.Process);

    /// <summary>What a pipeline came to after its PostProcess phase.</summary>
    public ImmutableArray<Document<TFinished>> Finished<TProcessed, TFinished>(
        PipelineKey<TProcessed, TFinished> key
    ) => _results.Get<TFinished>(key.Name, Phase.PostProcess);

    /// <summary>The outputs of a pipeline; for the Output phase of pipelines that depend on it.</summary>
    public IEnumerable<Output> Outputs(string pipeline) =>
        _results.Get<Output>(pipeline, Phase.Output).Select(d => d.Value);

    /// <summary>The one value that a pipeline processed; for pipelines that make a single thing.</summary>
    public TProcessed TheProcessed<TProcessed, TFinished>(PipelineKey<TProcessed, TFinished> key) =>
        Processed(key)[0].Value;

    /// <summary>The one value that a pipeline came to; for pipelines that make a single thing.</summary>
    public TFinished TheFinished<TProcessed, TFinished>(PipelineKey<TProcessed, TFinished> key) =>
        Finished(key)[0].Value;

    /// <summary>Reports mistakes.</summary>
    public void Report(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            _diagnostics.Enqueue(diagnostic);
    }

    /// <summary>Reports a mistake.</summary>
    public void Report(Diagnostic diagnostic) => _diagnostics.Enqueue(diagnostic);

    /// <summary>Carries out a part of a module and gives what it reported beside what it made, so that both can be
    /// kept; nothing is reported yet.</summary>
    internal (T Value, ImmutableArray<Diagnostic> Diagnostics) Record<T>(Func<ModuleContext, T> part)
    {
        var diagnostics = new ConcurrentQueue<Diagnostic>();
        var value = part(new ModuleContext(Request, Kept, _results, diagnostics, Cancellation));
        return (value, [.. diagnostics]);
    }
}
