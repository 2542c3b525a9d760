namespace Blog.Markdown.Writing;

/// <summary>Ends the reading of a text that is nested too deeply before it takes long; caught at the door, where it becomes a diagnostic.</summary>
internal sealed class NestingException() : Exception("The Markdown is nested too deeply.");
