using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Engine.Outputs;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Engine;

/// <summary>What a module sees besides its documents: the files, what the pipelines give that its own declares to
/// read, and where to report.</summary>
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

    /// <summary>Asks the module to stop, because nobody waits for its result any more; never asked while a map is
    /// made.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The documents that another pipeline gives. Throws when that pipeline is not declared; so do all that
    /// ask for something of another pipeline.</summary>
    public ImmutableArray<Document<T>> Documents<T>(Pipeline<T> pipeline)
    {
        _results.Note(_pipeline, pipeline);
        return _results.Documents(pipeline);
    }

    /// <summary>The one value that another pipeline gives; for pipelines that make a single thing.</summary>
    public T Value<T>(Pipeline<T> pipeline) => Documents(pipeline)[0].Value;

    /// <summary>The outputs of another pipeline; none when it only serves others.</summary>
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

    /// <summary>The files that a module is about, in the order of their paths: the same array as in
    /// the last run when the store has the same files. A module chooses once.</summary>
    /// <param name="isWanted">Chooses by the path alone, always in the same way.</param>
    public ImmutableArray<ContentPath> Files(Func<ContentPath, bool> isWanted)
    {
        // Choosing among ten thousand paths takes longer than seeing that they are the same as before.
        var files = Content.Files;
        return Kept.Renew<ChosenFiles>(
            (_step, typeof(ChosenFiles)),
            former =>
                former is not null && (former.All == files || former.All.AsSpan().SequenceEqual(files.AsSpan()))
                    ? former
                    : new ChosenFiles(files, [.. files.Where(isWanted)])
        ).Chosen;
    }

    /// <summary>Carries out a part of a module and gives what it reported beside what it made, so that both can be
    /// kept; nothing is reported yet.</summary>
    public (T Value, ImmutableArray<Diagnostic> Diagnostics) Record<T>(Func<ModuleContext, T> part)
    {
        var reported = new ConcurrentQueue<Diagnostic>();
        var recording = new ModuleContext(_pipeline, _step, Content, Kept, _results, reported, Cancellation);
        return (part(recording), [.. reported]);
    }

    /// <summary>Something made once of these inputs, and kept from run to run while they are the same. What was
    /// reported while it was made is reported in each run. A module keeps one thing of a type.</summary>
    /// <param name="inputs">Everything that decides what is made. Arrays are the same when they are the same
    /// instance.</param>
    /// <param name="make">Makes it of the inputs alone.</param>
    public T Once<T>(ImmutableArray<object?> inputs, Func<ModuleContext, T> make) =>
        Once<T>(inputs, (recording, _) => make(recording));

    /// <summary>As the other, for what is cheaper to make when the last one made is at hand.</summary>
    /// <param name="inputs">Everything that decides what is made. Arrays are the same when they are the same
    /// instance.</param>
    /// <param name="make">Makes it; also gets the last one, made of other inputs, or the default when there is
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

    /// <summary>
    /// Something made of each item, on all cores. What was made of the same item in the last run is handed to
    /// <paramref name="make"/>, which may give it again. The array is the same instance as in the last run when all
    /// that is in it is. A module does this once in a run; a cancelled run keeps what it has made.
    /// </summary>
    /// <param name="items">The items; mostly those of the last run in the same order.</param>
    /// <param name="comparer">Says which items are the same.</param>
    /// <param name="make">Makes the result of an item; gets what was made of it before, or null.</param>
    /// <param name="options">What else decides the results: with other options nothing is handed on.</param>
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
            Parallel.For(
                0,
                items.Length,
                new ParallelOptions { CancellationToken = Cancellation },
                i => results[i] = make(items[i], former?.Find(i, items[i]))
            );
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
