using Blog.Engine;
using Blog.Pages.Rendering;
using Blog.Reading.Documents;

namespace Blog.Pages.SocialCards;

/// <summary>The renderer of pages in; pictures of the pages for link previews out.</summary>
internal static class SocialCardsPipeline
{
    /// <summary>Its outputs are the pictures.</summary>
    public static Pipeline<PlannedCard> Create(Pipeline<BuildRequest> request, Pipeline<PageRenderer> renderer) =>
        Pipeline
            .PostProcess(new PlanSocialCards(renderer))
            .Named("SocialCards", dependsOn: [request, renderer], new MakeSocialCards(request, renderer));
}
