using Blog.Engine;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Pages.Diagrams;

/// <summary>The catalogue in; the drawings that documents use, and pictures of them for feeds and mail, out.</summary>
internal static class DiagramsPipeline
{
    /// <summary>Its value says which drawings are used.</summary>
    public static Pipeline<DrawingShelf> Create(Pipeline<BuildRequest> request, Pipeline<SiteCatalogue> catalogue) =>
        Pipeline
            .PostProcess(new FindDiagrams(request, catalogue))
            .Named("Diagrams", dependsOn: [request, catalogue], new MakeDrawings());
}
