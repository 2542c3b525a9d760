using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Blog.Pipelines.Engine;

/// <summary>What each pipeline gave after each phase of one run.</summary>
/// <param name="earlier">What other pipelines gave before, in a run that this one continues; null for a run of its
/// own.</param>
internal sealed class PipelineResults(PipelineResults? earlier = null)
{
    private readonly ConcurrentDictionary<(string Pipeline, Phase Phase), object> _results = new();

    /// <summary>The documents of a pipeline after a phase; asking for one that is no dependency is a bug.</summary>
    public ImmutableArray<Document<T>> Get<T>(string pipeline, Phase phase) =>
        (ImmutableArray<Document<T>>)GetAny(pipeline, phase);

    public object GetAny(string pipeline, Phase phase) =>
        _results.TryGetValue((pipeline, phase), out var documents) ? documents
        : earlier is not null ? earlier.GetAny(pipeline, phase)
        : throw new InvalidOperationException(
            $"The pipeline '{pipeline}' has no result for {phase} yet: the pipeline that asks must depend on it."
        );

    public void Set(string pipeline, Phase phase, object documents) => _results[(pipeline, phase)] = documents;
}
