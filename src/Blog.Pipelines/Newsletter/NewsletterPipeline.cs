using Blog.Pipelines.Cards;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Rendering;

namespace Blog.Pipelines.Newsletter;

/// <summary>The catalogue in; a mail of each review, and the feed of them, out.</summary>
internal static class NewsletterPipeline
{
    /// <summary>The pipeline's name.</summary>
    public static PipelineKey<Seed, NewsletterIssues> Key { get; } = new("Newsletter");

    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline
            .Input(new StartEmpty())
            .PostProcess(new DraftEditions())
            .Named(Key, dependsOn: [RenderingPipeline.Key.Name, CardsPipeline.Key.Name], new MakeEditions());
}
