using Blog.Engine;
using Blog.Pages.Theme;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Pages.Rendering;

/// <summary>Theme, data and catalogue in; the renderer of all pages out.</summary>
internal static class RenderingPipeline
{
    /// <summary>Has no outputs; the makers of pages call its renderer.</summary>
    public static Pipeline<PageRenderer> Create(
        Pipeline<BuildRequest> request,
        Pipeline<LoadedTheme> theme,
        Pipeline<DataFile> data,
        Pipeline<SiteCatalogue> catalogue,
        Pipeline<CardIndex> cards
    ) =>
        Pipeline
            .PostProcess(new MakeRenderer(request, theme, data, catalogue, cards))
            .Named("Rendering", dependsOn: [request, theme, data, catalogue, cards]);
}
