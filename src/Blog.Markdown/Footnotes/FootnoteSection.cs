using Markdig.Syntax;

namespace Blog.Markdown.Footnotes;

/// <summary>The notes at the end of a document, by number.</summary>
internal sealed class FootnoteSection() : ContainerBlock(null);
