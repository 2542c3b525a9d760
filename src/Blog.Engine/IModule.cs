using System.Collections.Immutable;

namespace Blog.Engine;

/// <summary>A pure function from documents to documents, with one task. Its class name is its name in
/// reports.</summary>
/// <typeparam name="TIn">What goes in.</typeparam>
/// <typeparam name="TOut">What comes out.</typeparam>
public interface IModule<TIn, TOut>
{
    /// <summary>Makes the documents for the next module.</summary>
    /// <param name="documents">The documents of the module before.</param>
    /// <param name="context">What else the module may see, and where it reports.</param>
    ImmutableArray<Document<TOut>> Run(ImmutableArray<Document<TIn>> documents, ModuleContext context);
}

/// <summary>The input of a pipeline's first module: one document without content.</summary>
public sealed record Seed;
