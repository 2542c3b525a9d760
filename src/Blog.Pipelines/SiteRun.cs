using Blog.Pipelines.CrossPosts;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Linking;

namespace Blog.Pipelines;

/// <summary>The run that made the map of a site, so that its check can go on from there.</summary>
/// <param name="Result">What the run came to.</param>
/// <param name="Stopwatch">Measures how long the modules of the check take.</param>
internal sealed record SiteRun(EngineResult Result, TimeProvider Stopwatch)
{
    /// <summary>What posts say, as this map has them: each is looked at once, when it is first asked for.</summary>
    public SourceFingerprints Sources { get; } = new(new IncludedFiles(Result.Context.Request));
}
