using Blog.Pipelines.Engine;

namespace Blog.Pipelines;

/// <summary>The run that made the map of a site, so that its check can go on from there.</summary>
/// <param name="Result">What the run came to.</param>
/// <param name="Stopwatch">Measures how long the modules of the check take.</param>
internal sealed record SiteRun(EngineResult Result, TimeProvider Stopwatch);
