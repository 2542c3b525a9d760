using Blog.Text;

namespace Blog.Markdown.Blocks;

/// <summary>A block of the document's top level, to insert something between two of them.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it is written in the file, from its first character to its last.</param>
/// <param name="Level">The level of a heading, 1 to 6; 0 for others.</param>
/// <param name="Text">The text of a heading without markup; empty for others.</param>
public sealed record MarkdownBlock(MarkdownBlockKind Kind, SourceSpan Span, int Level, string Text);

/// <summary>The kind of a block.</summary>
public enum MarkdownBlockKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A directive, or an address alone in its paragraph that stands for one.</summary>
    Directive,

    /// <summary>Anything else.</summary>
    Other,
}
