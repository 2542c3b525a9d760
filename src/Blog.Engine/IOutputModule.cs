using System.Collections.Immutable;
using Blog.Engine.Outputs;

namespace Blog.Engine;

/// <summary>The last module of a pipeline that yields outputs. They are named here and made later.</summary>
/// <typeparam name="T">What its documents are.</typeparam>
public interface IOutputModule<T>
{
    /// <summary>Yields the outputs.</summary>
    /// <param name="documents">What the module before gave.</param>
    /// <param name="context">What else the module may see, and where it reports.</param>
    ImmutableArray<Output> Run(ImmutableArray<Document<T>> documents, ModuleContext context);
}
