using Blog.Engine;
using Blog.Pages.Rendering;
using Blog.Reading.CrossPosts;
using Blog.Reading.Documents;
using Blog.Reading.Linking;

namespace Blog.Pages;

/// <summary>The run that made the map of a site, so that its check and copies of its posts can go on from
/// there.</summary>
/// <param name="Request">What the site is made from.</param>
/// <param name="Kept">Results that later runs and the check take again.</param>
/// <param name="Result">What the pipelines gave.</param>
/// <param name="Stopwatch">Measures how long the modules of the check take.</param>
internal sealed record SiteRun(BuildRequest Request, KeptResults Kept, EngineResult Result, TimeProvider Stopwatch)
{
    /// <summary>What posts say, as this map has them: each is looked at once, when it is first asked for.</summary>
    public SourceFingerprints Sources { get; } = new(new IncludedFiles(Request.Content));

    /// <summary>Renders pages as this map does.</summary>
    public PageRenderer Renderer => Result.Value(SitePipelines.All.Results.Renderer);
}
