using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Assets;

/// <summary>Images and other files in, the same files out.</summary>
internal static class AssetsPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline
            .Input(new ReadAssets())
            .Process(new PlaceAssets())
            .Process(new MeasureAssets())
            .Named(
                PipelineKeys.Assets,
                dependsOn: [PipelineKeys.Posts.Name, PipelineKeys.Pages.Name],
                new CopyAssets()
            );
}
