using System.Collections.Immutable;
using Blog.Engine.Outputs;

namespace Blog.Engine;

/// <summary>The last module of a pipeline that yields outputs. It names them; their bytes are made later.</summary>
/// <typeparam name="T">The type of its documents.</typeparam>
public interface IOutputModule<T>
{
    /// <summary>Yields the outputs.</summary>
    /// <param name="documents">The documents of the module before.</param>
    /// <param name="context">What else the module may see, and where it reports.</param>
    ImmutableArray<Output> Run(ImmutableArray<Document<T>> documents, ModuleContext context);
}
