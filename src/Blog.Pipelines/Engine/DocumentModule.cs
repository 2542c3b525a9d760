using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Pipelines.Engine;

/// <summary>A module that works on one document at a time, on all cores, and keeps each result by the document's fingerprint and its own options.</summary>
/// <typeparam name="TIn">What goes in.</typeparam>
/// <typeparam name="TOut">What comes out.</typeparam>
public abstract class DocumentModule<TIn, TOut> : IModule<TIn, TOut>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<TOut>> Run(ImmutableArray<Document<TIn>> documents, ModuleContext context)
    {
        var options = Fingerprint.Of([Fingerprint.Of(GetType().Name), Options(context)]);
        var results = new ModuleResult<TOut>[documents.Length];
        Parallel.For(0, documents.Length, i => results[i] = Keep(documents[i], options, context));

        var made = ImmutableArray.CreateBuilder<Document<TOut>>(documents.Length);
        for (var i = 0; i < results.Length; i++)
        {
            context.Report(results[i].Diagnostics);
            if (results[i].Value is { } value)
                made.Add(new Document<TOut>(documents[i].Source, value, Key(documents[i], options)));
        }

        return made.ToImmutable();
    }

    /// <summary>The fingerprint of everything but the document that decides the result.</summary>
    protected abstract Fingerprint Options(ModuleContext context);

    /// <summary>Makes the result of one document, from the document and the options alone.</summary>
    protected abstract ModuleResult<TOut> Process(Document<TIn> document, ModuleContext context);

    // A path tells two equal files apart: their titles are the same, their addresses are not.
    private static Fingerprint Key(Document<TIn> document, Fingerprint options) =>
        Fingerprint.Of([document.Fingerprint, options, Fingerprint.Of(document.Source?.Value)]);

    private ModuleResult<TOut> Keep(Document<TIn> document, Fingerprint options, ModuleContext context) =>
        context.Kept.GetOrMake(Key(document, options), () => Process(document, context));
}
