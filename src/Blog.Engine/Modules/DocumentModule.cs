using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Engine.Modules;

/// <summary>A module that works on one document at a time, on all cores. The result of a document is kept for the next
/// run, which uses it when path, fingerprint and the module's options are the same.</summary>
/// <typeparam name="TIn">The type of a document's value.</typeparam>
/// <typeparam name="TOut">The type of a result.</typeparam>
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

    // The path is part of the key: two files with the same content have different addresses.
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

/// <summary>The result of a module for one document.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
/// <param name="Value">The result; null when the document is dropped.</param>
/// <param name="Diagnostics">Its diagnostics.</param>
public sealed record ModuleResult<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics);
