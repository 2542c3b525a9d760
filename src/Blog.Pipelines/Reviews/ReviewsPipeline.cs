using Blog.Pipelines.Cards;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Rendering;

namespace Blog.Pipelines.Reviews;

/// <summary>The catalogue in; the list of reviews, and all links ever reviewed, out.</summary>
internal static class ReviewsPipeline
{
    /// <summary>The pipeline's name.</summary>
    public static PipelineKey<Seed, Seed> Key { get; } = new("Reviews");

    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline
            .Input(new StartEmpty())
            .Named(Key, dependsOn: [RenderingPipeline.Key.Name, CardsPipeline.Key.Name], new MakeReviewPages());
}
