using Blog.Pipelines.Cards;
using Blog.Pipelines.Catalogue;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Rendering;

/// <summary>Theme, data and catalogue in; the renderer of all pages out.</summary>
internal static class RenderingPipeline
{
    /// <summary>The pipeline's name.</summary>
    public static PipelineKey<Seed, PageRenderer> Key { get; } = new("Rendering");

    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline
            .Input(new StartEmpty())
            .PostProcess(new MakeRenderer())
            .Named(
                Key,
                dependsOn:
                [
                    PipelineKeys.Settings.Name,
                    PipelineKeys.Theme.Name,
                    PipelineKeys.Data.Name,
                    CataloguePipeline.Key.Name,
                    CardsPipeline.Key.Name,
                ]
            );
}
