using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Footnotes;

/// <summary>The links at the end of a note that lead back to the text.</summary>
internal sealed class FootnoteBackLinks(FootnoteBlock note) : LeafInline
{
    /// <summary>The note.</summary>
    public FootnoteBlock Note { get; } = note;
}
