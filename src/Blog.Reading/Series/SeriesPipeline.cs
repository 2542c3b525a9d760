using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Reading.Documents;

namespace Blog.Reading.Series;

/// <summary>Reads <c>content/series.yml</c> and puts posts into their series. The pipeline <c>SeriesPages</c> makes
/// their pages.</summary>
public static class SeriesPipeline
{
    /// <summary>Reads the descriptions of series, and places the posts when all of them are known.</summary>
    public static Pipeline<SiteSeries> Create(Pipeline<LoadedSettings> settings, Pipeline<SitePost> posts) =>
        Pipeline
            .Input(new ReadTexts(path => path == ReadSeries.File))
            .Process(new ReadSeries(settings))
            .PostProcess(new PlaceInSeries(posts))
            .Named("Series", dependsOn: [settings, posts]);
}
