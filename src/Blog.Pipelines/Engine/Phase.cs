namespace Blog.Pipelines.Engine;

/// <summary>The four phases of a pipeline, as in Statiq. All pipelines end a phase (Input and Process count as one)
/// before any starts the next.</summary>
public enum Phase
{
    /// <summary>Reads.</summary>
    Input,

    /// <summary>Works on one document at a time.</summary>
    Process,

    /// <summary>Works on documents together, and sees what other pipelines processed.</summary>
    PostProcess,

    /// <summary>Yields outputs, and sees everything.</summary>
    Output,
}
