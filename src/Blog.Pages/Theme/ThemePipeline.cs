using Blog.Engine;
using Blog.Reading.Documents;

namespace Blog.Pages.Theme;

/// <summary>The theme's folder and the site's overrides in; templates, assets, settings and words out.</summary>
internal static class ThemePipeline
{
    /// <summary>Its outputs are the theme's assets.</summary>
    public static Pipeline<LoadedTheme> Create(Pipeline<LoadedSettings> settings) =>
        Pipeline
            .Input(new FindThemeFiles(settings))
            .Process(new LoadTheme(settings))
            .Named("Theme", dependsOn: [settings], new PublishAssets());
}
