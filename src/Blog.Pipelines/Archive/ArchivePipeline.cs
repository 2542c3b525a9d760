using Blog.Pipelines.Engine;
using Blog.Pipelines.Rendering;

namespace Blog.Pipelines.Archive;

/// <summary>The catalogue in; the archive by year and month out.</summary>
internal static class ArchivePipeline
{
    /// <summary>The pipeline's name.</summary>
    public static PipelineKey<Seed, Seed> Key { get; } = new("Archive");

    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline.Input(new StartEmpty()).Named(Key, dependsOn: [RenderingPipeline.Key.Name], new MakeArchivePages());
}
