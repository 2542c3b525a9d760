using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Blog.Markdown.Code.Notes;
using Blog.Markdown.Fragments;
using Blog.Text;

namespace Blog.Markdown.Annotations;

/// <summary>Code whose marks lead to notes.</summary>
public static class NotedCode
{
    /// <summary>The HTML of a block of code in which each mark that has a note is a link to it. The first link to a
    /// note has an id, for the way back.</summary>
    public static HtmlFragment Link(CodeFigure figure, CodeNotes notes)
    {
        var html = new StringBuilder(figure.Html.Length + (figure.Notes.Length * 128));
        var holes = ImmutableArray.CreateBuilder<HtmlHole>();
        var linked = new HashSet<int>();
        var written = 0;
        foreach (var mark in figure.Notes)
        {
            html.Append(figure.Html, written, mark.Start - written);
            written = mark.End;
            var shown = figure.Html[mark.Start..mark.End];
            if (!notes.Has(mark.Number))
            {
                html.Append(NoteMarkup.AsComment(shown));
                continue;
            }

            html.Append("<a class=\"code-note\"");
            if (linked.Add(mark.Number))
                html.Append(" id=\"").Append(Escaped(notes.IdOfMark(mark.Number))).Append('"');
            html.Append(" href=\"");
            var address = "#" + notes.IdOfNote(mark.Number);
            holes.Add(new LinkHole(html.Length, address, LinkKind.Footnote, notes.Word));
            html.Append("\" role=\"doc-noteref\" aria-label=\"");
            var number = mark.Number.ToString(CultureInfo.InvariantCulture);
            holes.Add(new WordHole(html.Length, DocumentWords.CodeNote, number));
            html.Append("\">").Append(shown).Append("</a>");
        }

        html.Append(figure.Html, written, figure.Html.Length - written);
        return new HtmlFragment(html.ToString(), holes.ToImmutable());
    }

    /// <summary>What is wrong with marks and notes: a mark without a note, a note without a mark, marks that are not in
    /// the order of their numbers, and no list at all.</summary>
    /// <param name="figure">The code.</param>
    /// <param name="notes">Its notes.</param>
    /// <param name="source">The document that has the notes.</param>
    /// <param name="placeOf">Where a mark is written.</param>
    public static IEnumerable<Diagnostic> Check(
        CodeFigure figure,
        CodeNotes notes,
        SourceText source,
        Func<NoteMark, SourceLocation> placeOf
    )
    {
        if (notes.Items.IsEmpty)
        {
            yield return DiagnosticCatalogue.NoNoteList.At(source.At(notes.Word));
            yield break;
        }

        var numbers = Enumerable.Range(notes.First, notes.Items.Length);
        var marked = new HashSet<int>();
        var highest = 0;
        foreach (var mark in figure.Notes)
        {
            if (!notes.Has(mark.Number))
                yield return DiagnosticCatalogue
                    .UndefinedNote.At(placeOf(mark), mark.Number, Counted(notes.Items.Length))
                    .Suggesting(Shown(mark.Number), numbers.Except(figure.Notes.Select(n => n.Number)).Select(Shown));
            else if (marked.Add(mark.Number) && mark.Number < highest)
                yield return DiagnosticCatalogue.NoteOutOfOrder.At(placeOf(mark), mark.Number, highest);
            highest = Math.Max(highest, mark.Number);
        }

        foreach (var number in numbers.Where(number => !marked.Contains(number)))
            yield return DiagnosticCatalogue.UnusedNote.At(source.At(notes.Items[number - notes.First]), number);
    }

    private static string Shown(int number) => string.Create(CultureInfo.InvariantCulture, $"({number})");

    private static string Counted(int items) =>
        items == 1 ? "one item" : string.Create(CultureInfo.InvariantCulture, $"{items} items");

    private static string Escaped(string id) => System.Net.WebUtility.HtmlEncode(id);
}
