using System.Globalization;
using Blog.Markdown.Code.Notes;
using Blog.Markdown.Writing;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Blog.Text.SourceSpan;

namespace Blog.Markdown.Annotations;

/// <summary>Makes notes of the items of a numbered list: each gets an id, and a link back to its mark.</summary>
internal static class NoteList
{
    private const string Class = "code-notes";

    /// <summary>The notes to a block of code.</summary>
    /// <param name="list">The list behind it, which is changed; null for none. A list without numbers is none
    /// either.</param>
    /// <param name="id">What their ids have in common.</param>
    /// <param name="word">Where the fence asks for notes.</param>
    /// <param name="renderer">Knows the ids of the document.</param>
    public static CodeNotes Read(ListBlock? list, string id, SourceSpan word, FragmentRenderer renderer)
    {
        if (list is not { IsOrdered: true })
            return new CodeNotes(id, word, 1, []);
        var items = list.OfType<ListItemBlock>().ToList();
        var notes = new CodeNotes(
            id,
            word,
            int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1,
            [.. items.Select(item => PlaceOf(item, renderer))]
        );
        list.GetAttributes().AddClass(Class);
        for (var i = 0; i < items.Count; i++)
            Link(items[i], notes, notes.First + i, renderer);
        return notes;
    }

    // Its first line.
    private static SourceSpan PlaceOf(ListItemBlock item, FragmentRenderer renderer)
    {
        var text = renderer.Body.Text;
        var start = Math.Clamp(item.Span.Start, 0, text.Length);
        var length = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var found ? found : text.Length - start;
        return renderer.Body.InFile(start, start + length);
    }

    private static void Link(ListItemBlock item, CodeNotes notes, int number, FragmentRenderer renderer)
    {
        var attributes = item.GetAttributes();
        attributes.Id ??= notes.IdOfNote(number);
        renderer.Ids.Add(attributes.Id);
        renderer.Ids.Add(notes.IdOfMark(number));
        if (item.LastChild is not ParagraphBlock paragraph)
            item.Add(paragraph = new ParagraphBlock());
        paragraph.Inline ??= new ContainerInline();
        paragraph.Inline.AppendChild(new NoteBackLink(notes.IdOfMark(number), number, notes.Word));
    }
}
