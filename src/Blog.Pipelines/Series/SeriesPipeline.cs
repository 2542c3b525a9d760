using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Series;

/// <summary><c>content/series.yml</c> and the posts that name a series in; a landing page for each series, and a page
/// of all, out.</summary>
internal static class SeriesPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline
            .Input(new ReadTexts(path => path == ReadSeries.File))
            .Process(new ReadSeries())
            .PostProcess(new PlaceInSeries())
            .Named(
                PipelineKeys.Series,
                dependsOn: [PipelineKeys.Settings.Name, PipelineKeys.Posts.Name],
                new MakeSeriesPages()
            );
}
