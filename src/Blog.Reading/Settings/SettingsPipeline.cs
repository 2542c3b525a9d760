using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Reading.Documents;

namespace Blog.Reading.Settings;

/// <summary>Reads <c>content/site.yml</c> and the data of sections into typed settings.</summary>
public static class SettingsPipeline
{
    /// <summary>The request can replace the address of the site.</summary>
    public static Pipeline<LoadedSettings> Create(Pipeline<BuildRequest> request) =>
        Pipeline
            .Input(
                new ReadTexts(
                    path => path == ReadSettings.File || SectionFiles.Has(path),
                    (path, content) => path == ReadSettings.File || SectionFiles.IsText(path, content)
                )
            )
            .Process(new ReadSettings(request))
            .Named("Settings", dependsOn: [request]);
}
