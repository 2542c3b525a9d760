using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Theme;

/// <summary>The theme's folder and the site's overrides in; templates, assets, settings and words out.</summary>
internal static class ThemePipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline
            .Input(new FindThemeFiles())
            .Process(new LoadTheme())
            .Named(PipelineKeys.Theme, dependsOn: [PipelineKeys.Settings.Name], new PublishAssets());
}
