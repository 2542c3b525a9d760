using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Blog.Text;
using Blog.Text.Names;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Blog.Text.SourceSpan;

namespace Blog.Markdown.Footnotes;

/// <summary>
/// Moves the notes to the end of the document, in the order in which they are first referred to; notes without a
/// reference are left out.
/// </summary>
internal static class FootnoteNumbering
{
    /// <summary>Numbers notes and references, and reports those that have no counterpart.</summary>
    public static void Apply(MarkdownDocument document, FragmentRenderer renderer)
    {
        var notes = TakeOut(document, renderer);
        var names = new Lazy<NameIndex>(() => new NameIndex(notes.Keys));
        var section = new FootnoteSection();
        Number(document, notes, names, section, renderer);
        for (var i = 0; i < section.Count; i++)
            Number(section[i], notes, names, section, renderer);
        ReportUnused(notes.Values, renderer);
        if (section.Count == 0)
            return;
        foreach (var note in section.Cast<FootnoteBlock>())
            AddBackLinks(note);
        document.Add(section);
    }

    private static Dictionary<string, FootnoteBlock> TakeOut(MarkdownDocument document, FragmentRenderer renderer)
    {
        var notes = new Dictionary<string, FootnoteBlock>(StringComparer.OrdinalIgnoreCase);
        foreach (var note in document.Blocks<FootnoteBlock>())
        {
            note.Parent?.Remove(note);
            if (notes.TryAdd(note.Label, note))
                continue;
            var line = renderer.Body.Source.At(PlaceOf(notes[note.Label], renderer)).Line;
            renderer.Report(DiagnosticCatalogue.DoubleDefinition, PlaceOf(note, renderer), $"[^{note.Label}]", line);
        }

        return notes;
    }

    private static SourceSpan PlaceOf(FootnoteBlock note, FragmentRenderer renderer) =>
        renderer.Body.InFile(note.Span.Start, note.Span.Start + $"[^{note.Label}]".Length);

    // A note that an undefined reference probably means is in that message already.
    private static void ReportUnused(IEnumerable<FootnoteBlock> notes, FragmentRenderer renderer)
    {
        var named = renderer
            .Diagnostics.Where(d => d.Rule == DiagnosticCatalogue.UndefinedFootnote)
            .Select(d => d.Suggestion)
            .ToHashSet();
        foreach (var note in notes.Where(n => n.Number == 0 && !named.Contains(n.Label)))
            renderer.Report(DiagnosticCatalogue.UnusedFootnote, PlaceOf(note, renderer), note.Label);
    }

    private static void Number(
        MarkdownObject part,
        Dictionary<string, FootnoteBlock> notes,
        Lazy<NameIndex> names,
        FootnoteSection section,
        FragmentRenderer renderer
    )
    {
        foreach (var reference in part.Inlines<FootnoteReference>())
        {
            if (!notes.TryGetValue(reference.Label, out var note))
            {
                var place = renderer.Body.Source.At(renderer.Body.InFile(reference.Span));
                renderer.Report(
                    DiagnosticCatalogue
                        .UndefinedFootnote.At(place, reference.Label)
                        .Suggesting(reference.Label, names.Value)
                );
                continue;
            }

            if (note.Number == 0)
            {
                section.Add(note);
                note.Number = section.Count;
                renderer.Ids.Add(FootnoteIds.OfNote(renderer.IdPrefix, note.Number));
            }

            reference.Note = note;
            reference.Ordinal = ++note.ReferenceCount;
            // Taken before headings get theirs, so that "fn-1" as a title gives way.
            renderer.Ids.Add(FootnoteIds.OfReference(renderer.IdPrefix, note.Number, reference.Ordinal));
        }
    }

    private static void AddBackLinks(FootnoteBlock note)
    {
        if (note.LastChild is not ParagraphBlock paragraph)
            note.Add(paragraph = new ParagraphBlock());
        paragraph.Inline ??= new ContainerInline();
        paragraph.Inline.AppendChild(new FootnoteBackLinks(note));
    }
}
