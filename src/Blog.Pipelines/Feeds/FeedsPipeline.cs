using Blog.Pipelines.Engine;
using Blog.Pipelines.Rendering;

namespace Blog.Pipelines.Feeds;

/// <summary>The catalogue in; RSS, Atom and JSON feeds of the site, its tags and its series out.</summary>
internal static class FeedsPipeline
{
    /// <summary>The pipeline's name.</summary>
    public static PipelineKey<Seed, Seed> Key { get; } = new("Feeds");

    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline.Input(new StartEmpty()).Named(Key, dependsOn: [RenderingPipeline.Key.Name], new MakeFeeds());
}
