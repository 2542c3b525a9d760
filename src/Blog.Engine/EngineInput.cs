using System.Collections.Immutable;
using Blog.Engine.Content;

namespace Blog.Engine;

/// <summary>Everything that a run of pipelines gets from outside.</summary>
/// <param name="Content">The files.</param>
/// <param name="Given">The values of the pipelines that are <see cref="Pipeline.Given"/>, one for each.</param>
public sealed record EngineInput(IContentStore Content, ImmutableArray<GivenValue> Given);

/// <summary>A value from outside that stands for the result of a pipeline.</summary>
public sealed record GivenValue
{
    internal GivenValue(Pipeline pipeline, object documents) => (Pipeline, Documents) = (pipeline, documents);

    internal Pipeline Pipeline { get; }

    internal object Documents { get; }
}
