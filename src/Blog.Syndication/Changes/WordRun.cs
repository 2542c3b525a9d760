namespace Blog.Syndication.Changes;

/// <summary>Words that stand together and share one fate.</summary>
/// <param name="Kind">Same, removed or added.</param>
/// <param name="Text">The words with the spaces and line ends among them.</param>
public sealed record WordRun(ChangeKind Kind, string Text);
