using Blog.Pipelines.Catalogue;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Sitemap;

/// <summary>The catalogue in; the sitemap out.</summary>
internal static class SitemapPipeline
{
    /// <summary>The pipeline's name.</summary>
    public static PipelineKey<Seed, Seed> Key { get; } = new("Sitemap");

    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline.Input(new StartEmpty()).Named(Key, dependsOn: [CataloguePipeline.Key.Name], new MakeSitemap());
}
