using Blog.Engine;
using Blog.Pages.Rendering;
using Blog.Reading.Documents;

namespace Blog.Pages.Newsletter;

/// <summary>The catalogue in; a mail of each review, and the feed of them, out.</summary>
internal static class NewsletterPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline<NewsletterIssues> Create(Pipeline<PageRenderer> renderer, Pipeline<CardIndex> cards) =>
        Pipeline
            .PostProcess(new DraftEditions(renderer, cards))
            .Named("Newsletter", dependsOn: [renderer, cards], new MakeEditions(renderer));
}
