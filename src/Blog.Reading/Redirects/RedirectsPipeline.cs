using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Reading.Documents;

namespace Blog.Reading.Redirects;

/// <summary>Reads <c>content/redirects.yml</c>. The pipeline <c>Redirects</c> of Blog.Pages makes its pages.</summary>
public static class RedirectsPipeline
{
    /// <summary>Reads the entries, in the order written.</summary>
    public static Pipeline<SiteRedirect> Create(Pipeline<LoadedSettings> settings) =>
        Pipeline
            .Input(new ReadTexts(path => path == RedirectReader.File))
            .Process(new ReadRedirects(settings))
            .Named("OldAddresses", dependsOn: [settings]);
}
