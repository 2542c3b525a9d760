namespace Blog.Editors;

/// <summary>What came of the wish to open a file in the editor.</summary>
/// <param name="IsStarted">Whether the editor was started.</param>
/// <param name="Message">Why it was not, and what to do instead, as a sentence; null when it was.</param>
internal sealed record EditorAnswer(bool IsStarted, string? Message)
{
    /// <summary>The editor was started.</summary>
    public static EditorAnswer Started { get; } = new(true, null);

    /// <summary>The editor was not started.</summary>
    public static EditorAnswer NotStarted(string message) => new(false, message);
}
