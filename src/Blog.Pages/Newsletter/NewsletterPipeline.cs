using Blog.Engine;
using Blog.Pages.Rendering;
using Blog.Reading.Documents;

namespace Blog.Pages.Newsletter;

/// <summary>The catalogue in; the files of each issue, and the feed of issues, out.</summary>
internal static class NewsletterPipeline
{
    /// <summary>Its value is the issues, which are made when somebody wants them.</summary>
    public static Pipeline<NewsletterIssues> Create(Pipeline<PageRenderer> renderer, Pipeline<CardIndex> cards) =>
        Pipeline
            .PostProcess(new DraftEditions(renderer, cards))
            .Named("Newsletter", dependsOn: [renderer, cards], new MakeEditions(renderer));
}
