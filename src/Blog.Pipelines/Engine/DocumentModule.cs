using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Pipelines.Engine;

/// <summary>
/// A module that works on one document at a time, on all cores. The result of a document is kept to the next run, which
/// takes it again for a document of the same path and fingerprint when the module's options are the same too.
/// </summary>
/// <typeparam name="TIn">What goes in.</typeparam>
/// <typeparam name="TOut">What comes out.</typeparam>
public abstract class DocumentModule<TIn, TOut> : IModule<TIn, TOut>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<TOut>> Run(ImmutableArray<Document<TIn>> documents, ModuleContext context)
    {
        var options = Fingerprint.Of([Fingerprint.Of(GetType().Name), Options(context)]);
        var former =
            context.Kept.Former<DocumentRun<TIn, TOut>>(this) is { } run && run.Options == options ? run : null;
        var results = new DocumentResult<TOut>[documents.Length];
        if (former is not null && former.In == documents)
            results = former.Results;
        else
            Parallel.For(
                0,
                documents.Length,
                i => results[i] = former?.Find(i, documents[i]) ?? Make(documents[i], options, context)
            );

        var made = Report(results, former, context);
        context.Kept.Remember(this, new DocumentRun<TIn, TOut>(options, documents, results, made));
        return made;
    }

    /// <summary>The fingerprint of everything but the document that decides the result.</summary>
    protected abstract Fingerprint Options(ModuleContext context);

    /// <summary>Makes the result of one document, from the document and the options alone.</summary>
    protected abstract ModuleResult<TOut> Process(Document<TIn> document, ModuleContext context);

    private static ImmutableArray<Document<TOut>> Report(
        DocumentResult<TOut>[] results,
        DocumentRun<TIn, TOut>? former,
        ModuleContext context
    )
    {
        foreach (var result in results)
            context.Report(result.Diagnostics);
        return ReferenceEquals(results, former?.Results)
            ? former.Out
            : [.. results.Select(r => r.Document).OfType<Document<TOut>>()];
    }

    private DocumentResult<TOut> Make(Document<TIn> document, Fingerprint options, ModuleContext context)
    {
        var result = Process(document, context);
        var made = result.Value is { } value
            ? new Document<TOut>(document.Source, value, Key(document, options))
            : null;
        return new DocumentResult<TOut>(made, result.Diagnostics);
    }

    // A path tells two equal files apart: their titles are the same, their addresses are not.
    private static Fingerprint Key(Document<TIn> document, Fingerprint options) =>
        Fingerprint.Of([document.Fingerprint, options, Fingerprint.Of(document.Source?.Value)]);
}
