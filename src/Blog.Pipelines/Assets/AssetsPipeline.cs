using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Assets;

/// <summary>Images and other files in, the same files out.</summary>
internal static class AssetsPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline<SiteAsset> Create(
        Pipeline<LoadedSettings> settings,
        Pipeline<SitePost> posts,
        Pipeline<SitePost> pages
    ) =>
        Pipeline
            .Input(new ReadAssets())
            .Process(new PlaceAssets(settings, posts, pages))
            .Process(new MeasureAssets())
            .Named("Assets", dependsOn: [settings, posts, pages], new CopyAssets(posts, pages));
}
