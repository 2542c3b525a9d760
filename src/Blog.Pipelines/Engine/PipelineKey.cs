namespace Blog.Pipelines.Engine;

/// <summary>The name of a pipeline, with the types of what it gives to others.</summary>
/// <typeparam name="TProcessed">What its documents are after the Process phase.</typeparam>
/// <typeparam name="TFinished">What its documents are after the PostProcess phase.</typeparam>
/// <param name="name">The pipeline's name.</param>
public sealed class PipelineKey<TProcessed, TFinished>(string name)
{
    /// <summary>The pipeline's name.</summary>
    public string Name { get; } = name;
}
