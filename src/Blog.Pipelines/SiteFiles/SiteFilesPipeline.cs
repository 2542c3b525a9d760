using Blog.Pipelines.Engine;
using Blog.Pipelines.Rendering;

namespace Blog.Pipelines.SiteFiles;

/// <summary>Settings in; robots.txt, CNAME, the web manifest and .nojekyll out.</summary>
internal static class SiteFilesPipeline
{
    /// <summary>The pipeline's name.</summary>
    public static PipelineKey<Seed, Seed> Key { get; } = new("SiteFiles");

    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline.Input(new StartEmpty()).Named(Key, dependsOn: [RenderingPipeline.Key.Name], new MakeSiteFiles());
}
