using System.Globalization;
using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using SourceSpan = Blog.Text.SourceSpan;

namespace Blog.Markdown.Annotations;

/// <summary>The link at the end of a note that leads back to the code.</summary>
/// <param name="mark">The id of the first mark that leads to the note.</param>
/// <param name="number">The note's number.</param>
/// <param name="place">Where the fence asks for notes.</param>
internal sealed class NoteBackLink(string mark, int number, SourceSpan place) : LeafInline
{
    /// <summary>The id of the first mark that leads to the note.</summary>
    public string Mark { get; } = mark;

    /// <summary>The note's number.</summary>
    public int Number { get; } = number;

    /// <summary>Where the fence asks for notes.</summary>
    public SourceSpan Place { get; } = place;
}

/// <summary>Writes the link from a note back to the code.</summary>
internal sealed class NoteBackLinkRenderer : MarkdownObjectRenderer<FragmentRenderer, NoteBackLink>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, NoteBackLink link)
    {
        renderer.Write(" <a class=\"code-back\" href=\"");
        renderer.AddHole(new LinkHole(renderer.Offset, "#" + link.Mark, LinkKind.Footnote, link.Place));
        renderer.Write("\" role=\"doc-backlink\" aria-label=\"");
        renderer
            .AddWord(DocumentWords.BackToCode, link.Number.ToString(CultureInfo.InvariantCulture))
            .Write("\">↩</a>");
    }
}
