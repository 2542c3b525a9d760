using System.Globalization;
using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Markdig.Renderers;
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

/// <summary>Writes references to notes, which an excerpt leaves out since it has no notes; and writes a reference
/// without a note as it stands in the source.</summary>
internal sealed class FootnoteReferenceRenderer : MarkdownObjectRenderer<FragmentRenderer, FootnoteReference>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, FootnoteReference reference)
    {
        if (reference.Note is not { } note)
        {
            renderer.WriteEscape("[^" + reference.Label + "]");
            return;
        }

        var id = FootnoteIds.OfReference(renderer.IdPrefix, note.Number, reference.Ordinal);
        var start = renderer.Offset;
        renderer.Write("<sup class=\"footnote-ref\"");
        renderer.WritePlace(reference).Write("><a id=\"").Write(HtmlEscaping.Escape(id)).Write("\" href=\"");
        var target = "#" + FootnoteIds.OfNote(renderer.IdPrefix, note.Number);
        renderer.AddHole(
            new LinkHole(renderer.Offset, target, LinkKind.Footnote, renderer.Body.InFile(reference.Span)),
            inExcerpt: null
        );
        renderer
            .Write("\" role=\"doc-noteref\">")
            .Write(note.Number.ToString(CultureInfo.InvariantCulture))
            .Write("</a></sup>");
        renderer.KeepOnPage(start);
    }
}
