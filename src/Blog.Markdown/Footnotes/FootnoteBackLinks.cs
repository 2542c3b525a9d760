using System.Globalization;
using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Footnotes;

/// <summary>The links at the end of a note that lead back to the text.</summary>
internal sealed class FootnoteBackLinks(FootnoteBlock note) : LeafInline
{
    /// <summary>The note.</summary>
    public FootnoteBlock Note { get; } = note;
}

/// <summary>Writes the links from a note back to each of its references.</summary>
internal sealed class FootnoteBackLinksRenderer : MarkdownObjectRenderer<FragmentRenderer, FootnoteBackLinks>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, FootnoteBackLinks links)
    {
        for (var ordinal = 1; ordinal <= links.Note.ReferenceCount; ordinal++)
            WriteOne(renderer, links.Note, ordinal);
    }

    private static void WriteOne(FragmentRenderer renderer, FootnoteBlock note, int ordinal)
    {
        var which = string.Create(CultureInfo.InvariantCulture, $"{note.Number}{(ordinal == 1 ? "" : $"-{ordinal}")}");
        renderer.Write(" <a class=\"footnote-back\" href=\"");
        var target = "#" + FootnoteIds.OfReference(renderer.IdPrefix, note.Number, ordinal);
        renderer.AddHole(new LinkHole(renderer.Offset, target, LinkKind.Footnote, renderer.Body.InFile(note.Span)));
        renderer.Write("\" role=\"doc-backlink\" aria-label=\"");
        renderer.AddWord(DocumentWords.BackToReference, which).Write("\">↩");
        if (ordinal > 1)
            renderer.Write("<sup>").Write(ordinal.ToString(CultureInfo.InvariantCulture)).Write("</sup>");
        renderer.Write("</a>");
    }
}
