using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Engine.Modules;

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
        var results = context.Each<Document<TIn>, Result>(
            documents,
            SameFile.Comparer,
            (document, former) => former ?? Make(document, options, context),
            options
        );
        foreach (var result in results)
            context.Report(result.Diagnostics);
        return context.Once<ImmutableArray<Document<TOut>>>(
            [results],
            _ => [.. results.Select(r => r.Document).OfType<Document<TOut>>()]
        );
    }

    /// <summary>The fingerprint of everything but the document that decides the result.</summary>
    protected abstract Fingerprint Options(ModuleContext context);

    /// <summary>Makes the result of one document, from the document and the options alone.</summary>
    protected abstract ModuleResult<TOut> Process(Document<TIn> document, ModuleContext context);

    private Result Make(Document<TIn> document, Fingerprint options, ModuleContext context)
    {
        var result = Process(document, context);
        var made = result.Value is { } value
            ? new Document<TOut>(document.Source, value, Key(document, options))
            : null;
        return new Result(made, result.Diagnostics);
    }

    // A path tells two equal files apart: their titles are the same, their addresses are not.
    private static Fingerprint Key(Document<TIn> document, Fingerprint options) =>
        Fingerprint.Of([document.Fingerprint, options, Fingerprint.Of(document.Source?.Value)]);

    private sealed record Result(Document<TOut>? Document, ImmutableArray<Diagnostic> Diagnostics);

    private sealed class SameFile : IEqualityComparer<Document<TIn>>
    {
        public static SameFile Comparer { get; } = new();

        public bool Equals(Document<TIn>? x, Document<TIn>? y) =>
            ReferenceEquals(x, y) || (x?.Source == y?.Source && x?.Fingerprint == y?.Fingerprint);

        public int GetHashCode(Document<TIn> document) => document.Fingerprint.GetHashCode();
    }
}

/// <summary>What a module made of one document.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Value">The result; null when the document cannot go on.</param>
/// <param name="Diagnostics">What is wrong with the document.</param>
public sealed record ModuleResult<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics);
