using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.RawHtml;

/// <summary>A node of raw HTML where it stands in a document.</summary>
/// <param name="Node">The node.</param>
/// <param name="Piece">Its HTML.</param>
/// <param name="Leaf">The paragraph or heading it stands in; null for a block of its own.</param>
internal sealed record RawNode(MarkdownObject Node, HtmlPiece Piece, LeafBlock? Leaf)
{
    /// <summary>Where its HTML ends: before the line break at the end of a block.</summary>
    public int End => Leaf is null ? Piece.Text.AsSpan().TrimEnd('\n').Length : Piece.Text.Length;

    /// <summary>The opening and the terminator of a block that would otherwise take in everything after it; null for
    /// one that a blank line or an end tag ends.</summary>
    public (string Opening, string Terminator)? Marks =>
        Node is not HtmlBlock block
            ? null
            : block.Type switch
            {
                HtmlBlockType.Comment => ("<!--", "-->"),
                HtmlBlockType.ProcessingInstruction => ("<?", "?>"),
                HtmlBlockType.CData => ("<![CDATA[", "]]>"),
                HtmlBlockType.DocumentType => ("<!", ">"),
                _ => null,
            };

    /// <summary>Whether its terminator is missing.</summary>
    public bool IsUnterminated =>
        Marks is { } marks && !Piece.Text.Contains(marks.Terminator, StringComparison.Ordinal);

    /// <summary>Changes its HTML.</summary>
    public void Edit(int start, int length, string text) => HtmlEdits.Add(Node, new HtmlEdit(start, length, text));

    /// <summary>
    /// Puts HTML behind the text of the paragraph or heading it stands in, or behind itself for a block of its own.
    /// </summary>
    public void EndWith(string text)
    {
        if (Leaf is null)
            Edit(End, 0, text);
        else
            Leaf.Inline!.AppendChild(new HtmlInline(text) { Span = SourceSpan.Empty, IsClosed = true });
    }
}
