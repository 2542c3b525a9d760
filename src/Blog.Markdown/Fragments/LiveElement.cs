using Blog.Text;

namespace Blog.Markdown.Fragments;

/// <summary>An element of the author's own HTML that works in a browser alone: a script that runs, or a frame. Feeds
/// and mails are written without it.</summary>
/// <param name="Name"><c>script</c> or <c>iframe</c>.</param>
/// <param name="Address">What it loads, as written; empty for a script of the document's own.</param>
/// <param name="Span">Where its start tag is written.</param>
public sealed record LiveElement(string Name, string Address, SourceSpan Span);
