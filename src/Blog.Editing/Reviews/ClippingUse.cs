namespace Blog.Editing.Reviews;

/// <summary>What became of a clipping in the review of its month.</summary>
public enum ClippingUse
{
    /// <summary>The review does not know it yet.</summary>
    None,

    /// <summary>The review has a link to it.</summary>
    Shown,

    /// <summary>It was proposed, and the review's author took it out.</summary>
    TakenOut,
}
