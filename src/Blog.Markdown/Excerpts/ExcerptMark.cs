using Markdig.Syntax;

namespace Blog.Markdown.Excerpts;

/// <summary>The place of <c>&lt;!-- more --&gt;</c>.</summary>
internal sealed class ExcerptMark() : LeafBlock(null);
