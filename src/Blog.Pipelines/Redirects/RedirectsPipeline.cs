using Blog.Pipelines.Catalogue;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Redirects;

/// <summary>Earlier addresses of documents in; pages that lead to the present ones out.</summary>
internal static class RedirectsPipeline
{
    /// <summary>The pipeline's name.</summary>
    public static PipelineKey<Seed, Seed> Key { get; } = new("Redirects");

    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline.Input(new StartEmpty()).Named(Key, dependsOn: [CataloguePipeline.Key.Name], new MakeRedirects());
}
