using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Footnotes;

/// <summary>A reference to a footnote in the text. Mutable: numbers are known only after the whole document was
/// read.</summary>
internal sealed class FootnoteReference(string label) : LeafInline
{
    /// <summary>The name between <c>[^</c> and <c>]</c>.</summary>
    public string Label { get; } = label;

    /// <summary>The note; null when there is none of that name.</summary>
    public FootnoteBlock? Note { get; set; }

    /// <summary>Which of the note's references this is, from 1.</summary>
    public int Ordinal { get; set; }
}
