using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Engine.Outputs;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Engine;

/// <summary>What a module sees besides its documents: the files, the results of the pipelines that its own declares,
/// and where to report.</summary>
public sealed class ModuleContext
{
    private readonly Pipeline _pipeline;
    private readonly PipelineStep _step;
    private readonly PipelineResults _results;
    private readonly ConcurrentQueue<Diagnostic> _diagnostics;

    internal ModuleContext(
        Pipeline pipeline,
        PipelineStep step,
        IContentStore content,
        KeptResults kept,
        PipelineResults results,
        ConcurrentQueue<Diagnostic> diagnostics,
        CancellationToken cancellation
    )
    {
        (_pipeline, _step, Content, Kept) = (pipeline, step, content, kept);
        (_results, _diagnostics, Cancellation) = (results, diagnostics, cancellation);
    }

    /// <summary>The files.</summary>
    public IContentStore Content { get; }

    /// <summary>Results of earlier runs.</summary>
    public KeptResults Kept { get; }

    /// <summary>Asks the module to stop because its result is no longer wanted. Never cancelled while a site is
    /// mapped.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>For parallel work of the module: ends it when it is cancelled, and keeps it on the threads of the
    /// scheduler that the run was started on.</summary>
    public ParallelOptions Parallelism => ParallelismOf(Cancellation);

    /// <summary>The same for a run. Parallel work of .NET goes to the pool of threads unless it names a
    /// scheduler.</summary>
    internal static ParallelOptions ParallelismOf(CancellationToken cancellation) =>
        new() { CancellationToken = cancellation, TaskScheduler = TaskScheduler.Current };

    /// <summary>The documents of another pipeline. This and the members below throw when that pipeline is not declared
    /// in <c>dependsOn</c>.</summary>
    public ImmutableArray<Document<T>> Documents<T>(Pipeline<T> pipeline)
    {
        _results.Note(_pipeline, pipeline);
        return _results.Documents(pipeline);
    }

    /// <summary>The value of another pipeline that makes exactly one document.</summary>
    public T Value<T>(Pipeline<T> pipeline) => Documents(pipeline)[0].Value;

    /// <summary>The outputs of another pipeline; empty when it has no output module.</summary>
    public ImmutableArray<Output> Outputs(Pipeline pipeline)
    {
        _results.Note(_pipeline, pipeline);
        return _results.Outputs(pipeline);
    }

    /// <summary>Reports mistakes.</summary>
    public void Report(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            _diagnostics.Enqueue(diagnostic);
    }

    /// <summary>Reports a mistake.</summary>
    public void Report(Diagnostic diagnostic) => _diagnostics.Enqueue(diagnostic);

    /// <summary>The files that a module wants, in the order of their paths. The array is the same instance as in the
    /// last run when the store has the same files. Call it once in a run.</summary>
    /// <param name="isWanted">Chooses a file by its path alone; must always give the same answer.</param>
    public ImmutableArray<ContentPath> Files(Func<ContentPath, bool> isWanted)
    {
        // Filtering ten thousand paths takes longer than comparing them with those of the last run.
        var files = Content.Files;
        return Kept.Renew<ChosenFiles>(
            (_step, typeof(ChosenFiles)),
            former =>
                former is not null && (former.All == files || former.All.AsSpan().SequenceEqual(files.AsSpan()))
                    ? former
                    : new ChosenFiles(files, [.. files.Where(isWanted)])
        ).Chosen;
    }

    /// <summary>Runs a part of a module and returns its result and its diagnostics, so that both can be kept. Nothing
    /// is reported yet.</summary>
    public (T Value, ImmutableArray<Diagnostic> Diagnostics) Record<T>(Func<ModuleContext, T> part)
    {
        var reported = new ConcurrentQueue<Diagnostic>();
        var recording = new ModuleContext(_pipeline, _step, Content, Kept, _results, reported, Cancellation);
        return (part(recording), [.. reported]);
    }

    /// <summary>Makes a value from these inputs and keeps it from run to run while they are the same. Diagnostics of
    /// its making are reported in each run. A module can keep one value of each type.</summary>
    /// <param name="inputs">Everything that decides the value. Arrays are the same when they are the same
    /// instance.</param>
    /// <param name="make">Makes the value from the inputs alone.</param>
    public T Once<T>(ImmutableArray<object?> inputs, Func<ModuleContext, T> make) =>
        Once<T>(inputs, (recording, _) => make(recording));

    /// <summary>As the other overload, for a value that is cheaper to make from the last one.</summary>
    /// <param name="inputs">Everything that decides the value. Arrays are the same when they are the same
    /// instance.</param>
    /// <param name="make">Makes the value; also gets the last one, made from other inputs, or the default when there is
    /// none.</param>
    public T Once<T>(ImmutableArray<object?> inputs, Func<ModuleContext, T?, T> make)
    {
        var made = Kept.Renew<MadeOnce<T>>(
            (_step, typeof(T)),
            former => former is not null && former.IsMadeOf(inputs) ? former : Made(inputs, make, former)
        );
        Report(made.Diagnostics);
        return made.Value;
    }

    /// <summary>Makes a result of each item, on all cores. <paramref name="make"/> gets the last run's result of the
    /// same item and may return it. The array is the same instance as in the last run when all its results are. Call it
    /// once in a run. A cancelled run keeps the results it has made.</summary>
    /// <param name="items">The items; usually those of the last run in the same order.</param>
    /// <param name="comparer">Says which items are the same.</param>
    /// <param name="make">Makes the result of an item; gets its last result, or null.</param>
    /// <param name="options">Everything else that decides the results: after a change of it no last result is
    /// passed.</param>
    public ImmutableArray<TOut> Each<TIn, TOut>(
        ImmutableArray<TIn> items,
        IEqualityComparer<TIn> comparer,
        Func<TIn, TOut?, TOut> make,
        Fingerprint options = default
    )
        where TIn : notnull
        where TOut : class
    {
        var former = Kept.Former<MadeOfEach<TIn, TOut>>((_step, typeof(TOut)));
        if (former?.Options != options)
            former = null;
        var results = new TOut?[items.Length];
        try
        {
            Parallel.For(0, items.Length, Parallelism, i => results[i] = make(items[i], former?.Find(i, items[i])));
        }
        finally
        {
            former = MadeOfEach<TIn, TOut>.Of(items, results, comparer, options, former);
            Kept.Remember((_step, typeof(TOut)), former);
        }

        return former.All;
    }

    private MadeOnce<T> Made<T>(ImmutableArray<object?> inputs, Func<ModuleContext, T?, T> make, MadeOnce<T>? former)
    {
        var (value, diagnostics) = Record(recording => make(recording, former is null ? default : former.Value));
        return new MadeOnce<T>(inputs, value, diagnostics);
    }

    private sealed record ChosenFiles(ImmutableArray<ContentPath> All, ImmutableArray<ContentPath> Chosen);

    private sealed record MadeOnce<T>(ImmutableArray<object?> Inputs, T Value, ImmutableArray<Diagnostic> Diagnostics)
    {
        public bool IsMadeOf(ImmutableArray<object?> inputs) => Inputs.AsSpan().SequenceEqual(inputs.AsSpan());
    }
}
