using Blog.Engine;
using Blog.Reading.Documents;

namespace Blog.Reading.Catalogue;

/// <summary>Makes one catalogue of the whole site from posts, pages, series, tags and assets.</summary>
public static class CataloguePipeline
{
    /// <summary>Makes the catalogue and checks what concerns several documents: copies and reviews.</summary>
    public static Pipeline<SiteCatalogue> Create(
        Pipeline<BuildRequest> request,
        Pipeline<LoadedSettings> settings,
        Pipeline<SitePost> posts,
        Pipeline<SitePost> pages,
        Pipeline<SiteSeries> series,
        Pipeline<SiteTag> tags,
        Pipeline<SiteAsset> assets
    ) =>
        Pipeline
            .PostProcess(new MakeCatalogue(request, settings, posts, pages, series, tags, assets))
            .PostProcess(new CheckCopies())
            .PostProcess(new CheckReviews())
            .PostProcess(new CheckComments())
            .PostProcess(new CheckDomain(request))
            .Named("Catalogue", dependsOn: [request, settings, posts, pages, series, tags, assets]);
}
