using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Reading.Documents;

namespace Blog.Reading.Settings;

/// <summary><c>content/site.yml</c>, and what sections say of their documents, in; typed settings out.</summary>
public static class SettingsPipeline
{
    /// <summary>Reads the settings. The request can replace the address of the site.</summary>
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
