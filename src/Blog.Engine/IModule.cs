using System.Collections.Immutable;

namespace Blog.Engine;

/// <summary>A pure function from documents to documents; one task each. Its class name is its name in the
/// pipeline.</summary>
/// <typeparam name="TIn">What goes in.</typeparam>
/// <typeparam name="TOut">What comes out.</typeparam>
public interface IModule<TIn, TOut>
{
    /// <summary>Carries out the task.</summary>
    /// <param name="documents">What the module before gave.</param>
    /// <param name="context">What else the module may see, and where it reports.</param>
    ImmutableArray<Document<TOut>> Run(ImmutableArray<Document<TIn>> documents, ModuleContext context);
}

/// <summary>What goes into the first module of a pipeline: one document that says nothing.</summary>
public sealed record Seed;
