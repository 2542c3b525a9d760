using Blog.Pipelines.Engine;
using Blog.Pipelines.Rendering;

namespace Blog.Pipelines.Home;

/// <summary>The catalogue in; the home page and the pages behind it out.</summary>
internal static class HomePipeline
{
    /// <summary>The pipeline's name.</summary>
    public static PipelineKey<Seed, Seed> Key { get; } = new("Home");

    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline.Input(new StartEmpty()).Named(Key, dependsOn: [RenderingPipeline.Key.Name], new MakeHomePages());
}
