using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Settings;

/// <summary><c>content/site.yml</c>, and what sections say of their documents, in; typed settings out.</summary>
internal static class SettingsPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline<LoadedSettings> Create() =>
        Pipeline
            .Input(
                new ReadTexts(
                    path => path == ReadSettings.File || SectionFiles.Has(path),
                    (path, content) => path == ReadSettings.File || SectionFiles.IsText(path, content)
                )
            )
            .Process(new ReadSettings())
            .Named("Settings", dependsOn: []);
}
