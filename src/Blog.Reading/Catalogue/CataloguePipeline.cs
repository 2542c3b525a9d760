using Blog.Engine;
using Blog.Reading.Documents;

namespace Blog.Reading.Catalogue;

/// <summary>Posts, pages, series, tags and assets in; one catalogue of the whole site out.</summary>
public static class CataloguePipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline<SiteCatalogue> Create(
        Pipeline<LoadedSettings> settings,
        Pipeline<SitePost> posts,
        Pipeline<SitePost> pages,
        Pipeline<SiteSeries> series,
        Pipeline<SiteTag> tags,
        Pipeline<SiteAsset> assets
    ) =>
        Pipeline
            .PostProcess(new MakeCatalogue(settings, posts, pages, series, tags, assets))
            .PostProcess(new CheckCopies())
            .PostProcess(new CheckReviews())
            .Named("Catalogue", dependsOn: [settings, posts, pages, series, tags, assets]);
}
