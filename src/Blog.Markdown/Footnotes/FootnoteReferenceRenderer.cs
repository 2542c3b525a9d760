using System.Globalization;
using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Markdig.Renderers;

namespace Blog.Markdown.Footnotes;

/// <summary>Writes references to notes, which an excerpt leaves out since it has no notes; and a reference without a
/// note as it stands in the source.</summary>
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
