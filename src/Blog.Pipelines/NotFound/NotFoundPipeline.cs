using Blog.Pipelines.Engine;
using Blog.Pipelines.Rendering;

namespace Blog.Pipelines.NotFound;

/// <summary>The theme in; the page for addresses that lead nowhere out.</summary>
internal static class NotFoundPipeline
{
    /// <summary>The pipeline's name.</summary>
    public static PipelineKey<Seed, Seed> Key { get; } = new("NotFound");

    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline.Input(new StartEmpty()).Named(Key, dependsOn: [RenderingPipeline.Key.Name], new MakeNotFoundPage());
}
