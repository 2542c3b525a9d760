using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Blog.Pipelines.Engine;

/// <summary>What each pipeline gave after each phase of one run.</summary>
internal sealed class PipelineResults
{
    private readonly ConcurrentDictionary<(string Pipeline, Phase Phase), object> _results = new();

    /// <summary>The documents of a pipeline after a phase; asking for one that is no dependency is a bug.</summary>
    public ImmutableArray<Document<T>> Get<T>(string pipeline, Phase phase) =>
        _results.TryGetValue((pipeline, phase), out var documents)
            ? (ImmutableArray<Document<T>>)documents
            : throw new InvalidOperationException($"The pipeline '{pipeline}' has no result for {phase} yet: the pipeline that asks must depend on it.");

    public object GetAny(string pipeline, Phase phase) => _results[(pipeline, phase)];

    public void Set(string pipeline, Phase phase, object documents) => _results[(pipeline, phase)] = documents;
}
