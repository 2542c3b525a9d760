using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Series;

/// <summary>Reads <c>content/series.yml</c> and puts posts into their series. The pages of series are made by
/// <see cref="MakeSeriesPages"/>.</summary>
internal static class SeriesPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline<SiteSeries> Create(Pipeline<LoadedSettings> settings, Pipeline<SitePost> posts) =>
        Pipeline
            .Input(new ReadTexts(path => path == ReadSeries.File))
            .Process(new ReadSeries(settings))
            .PostProcess(new PlaceInSeries(posts))
            .Named("Series", dependsOn: [settings, posts]);
}
