namespace Blog.Editing.Tests.Entries;

/// <summary>One example.</summary>
/// <param name="Line">The line of the specification it starts in.</param>
/// <param name="Task">What is done: <c>add</c>, or <c>change</c> and the index of an entry.</param>
/// <param name="Before">The file before.</param>
/// <param name="After">The file after; for an edit that is refused the place and the reason.</param>
internal sealed record EditExample(int Line, string Task, string Before, string After);
