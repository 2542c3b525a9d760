using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Catalogue;

/// <summary>Posts, pages, series, tags and assets in; one catalogue of the whole site out.</summary>
public static class CataloguePipeline
{
    /// <summary>The pipeline's name.</summary>
    public static PipelineKey<Seed, SiteCatalogue> Key { get; } = new("Catalogue");

    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline
            .Input(new StartEmpty())
            .PostProcess(new MakeCatalogue())
            .PostProcess(new CheckCopies())
            .PostProcess(new CheckReviews())
            .Named(
                Key,
                dependsOn:
                [
                    PipelineKeys.Settings.Name,
                    PipelineKeys.Posts.Name,
                    PipelineKeys.Pages.Name,
                    PipelineKeys.Series.Name,
                    PipelineKeys.Tags.Name,
                    PipelineKeys.Assets.Name,
                ]
            );
}
