using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.Footnotes;

/// <summary>The notes at the end of a document, by number.</summary>
internal sealed class FootnoteSection() : ContainerBlock(null);

/// <summary>Writes the notes at the end of a document.</summary>
internal sealed class FootnoteSectionRenderer : MarkdownObjectRenderer<FragmentRenderer, FootnoteSection>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, FootnoteSection section)
    {
        renderer.EnsureLine();
        renderer.Write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
        renderer.AddWord(DocumentWords.Footnotes).Write('"');
        renderer.WritePlace(section.Count > 0 ? section[0] : section).WriteLine(">").WriteLine("<ol>");
        foreach (var note in section.Cast<FootnoteBlock>())
        {
            var id = FootnoteIds.OfNote(renderer.IdPrefix, note.Number);
            renderer.Write("<li id=\"").Write(HtmlEscaping.Escape(id)).Write('"');
            renderer.WritePlace(note).WriteLine(">");
            renderer.WriteChildren(note);
            renderer.EnsureLine().WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}
