namespace Blog.Engine;

/// <summary>The four phases of a pipeline, as in Statiq, in their order. A pipeline runs through all its phases after
/// the pipelines it reads have finished theirs.</summary>
public enum Phase
{
    /// <summary>Reads files.</summary>
    Input,

    /// <summary>Works on one document at a time.</summary>
    Process,

    /// <summary>Works on documents together.</summary>
    PostProcess,

    /// <summary>Yields outputs.</summary>
    Output,
}
