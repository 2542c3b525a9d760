using Blog.Pipelines.Cards;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Rendering;

namespace Blog.Pipelines.Newsletter;

/// <summary>The catalogue in; a mail of each review, and the feed of them, out.</summary>
internal static class NewsletterPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline<NewsletterIssues> Create(Pipeline<PageRenderer> renderer, Pipeline<CardIndex> cards) =>
        Pipeline
            .PostProcess(new DraftEditions(renderer, cards))
            .Named("Newsletter", dependsOn: [renderer, cards], new MakeEditions(renderer));
}
