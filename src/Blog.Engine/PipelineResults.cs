using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Engine.Outputs;

namespace Blog.Engine;

/// <summary>The results of the pipelines in one run, and which pipeline read which.</summary>
/// <param name="earlier">The results of a run that this one continues; null for a run of its own.</param>
internal sealed class PipelineResults(PipelineResults? earlier = null)
{
    private readonly ConcurrentDictionary<Pipeline, (object Documents, ImmutableArray<Output> Outputs)> _results = new(
        ReferenceEqualityComparer.Instance
    );

    private readonly ConcurrentDictionary<(Pipeline Reader, Pipeline Read), bool> _reads = new();

    /// <summary>The pipelines that were read so far, each with the one that read it.</summary>
    public IEnumerable<(Pipeline Reader, Pipeline Read)> Reads => _reads.Keys;

    /// <summary>The documents of a pipeline.</summary>
    public ImmutableArray<Document<T>> Documents<T>(Pipeline<T> pipeline) =>
        (ImmutableArray<Document<T>>)Of(pipeline).Documents;

    /// <summary>The outputs of a pipeline; none for one that only serves others.</summary>
    public ImmutableArray<Output> Outputs(Pipeline pipeline) => Of(pipeline).Outputs;

    /// <summary>Stores the result of a pipeline.</summary>
    public void Set(Pipeline pipeline, object documents, ImmutableArray<Output> outputs) =>
        _results[pipeline] = (documents, outputs);

    /// <summary>Records that a pipeline reads another. Throws when this is not declared, since the reader could then
    /// run first.</summary>
    public void Note(Pipeline reader, Pipeline read)
    {
        if (!reader.Reads.Contains(read))
            throw new InvalidOperationException(
                $"The pipeline '{reader.Name}' reads '{read.Name}' without saying so: "
                    + $"declare '{read.Name}' where '{reader.Name}' is named, in its dependsOn."
            );
        _reads.TryAdd((reader, read), true);
    }

    private (object Documents, ImmutableArray<Output> Outputs) Of(Pipeline pipeline) =>
        _results.TryGetValue(pipeline, out var given) ? given
        : earlier is not null ? earlier.Of(pipeline)
        : throw new InvalidOperationException($"The pipeline '{pipeline.Name}' is not part of this run.");
}
