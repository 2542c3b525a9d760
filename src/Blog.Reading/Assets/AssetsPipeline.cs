using Blog.Engine;
using Blog.Reading.Documents;

namespace Blog.Reading.Assets;

/// <summary>Images and other files in, what is known of them out.</summary>
public static class AssetsPipeline
{
    /// <summary>Finds files, gives them addresses, measures images, and decides which are published.</summary>
    public static Pipeline<SiteAsset> Create(
        Pipeline<BuildRequest> request,
        Pipeline<LoadedSettings> settings,
        Pipeline<SitePost> posts,
        Pipeline<SitePost> pages
    ) =>
        Pipeline
            .Input(new ReadAssets())
            .Process(new PlaceAssets(request, settings, posts, pages))
            .Process(new MeasureAssets())
            .Named("Assets", dependsOn: [request, settings, posts, pages]);
}
