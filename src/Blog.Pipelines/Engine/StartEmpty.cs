using System.Collections.Immutable;

namespace Blog.Pipelines.Engine;

/// <summary>The first module of a pipeline that reads no files of its own and works on what others made.</summary>
public sealed class StartEmpty : IModule<Seed, Seed>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<Seed>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context) =>
        documents;
}
