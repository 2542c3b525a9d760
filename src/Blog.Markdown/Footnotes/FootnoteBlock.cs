using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Markdown.Footnotes;

/// <summary>A footnote where it is defined, later moved to the end of the document. Mutable: Markdig builds its tree
/// while it reads.</summary>
internal sealed class FootnoteBlock(BlockParser parser, string label) : ContainerBlock(parser)
{
    /// <summary>The name between <c>[^</c> and <c>]</c>.</summary>
    public string Label { get; } = label;

    /// <summary>The note's number, from 1 in the order of first references; 0 while nothing refers to it.</summary>
    public int Number { get; set; }

    /// <summary>How many references lead to it.</summary>
    public int ReferenceCount { get; set; }
}
