using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Markdown.Links;

/// <summary>
/// Reads paragraphs as Markdig does, and notes each definition of a link that stands before their text. Markdig itself
/// forgets those whose label is defined already.
/// </summary>
internal sealed class DefinitionNotes : ParagraphBlockParser
{
    private const int FewLines = 8;

    /// <summary>The definitions of a document, in their order.</summary>
    public static IReadOnlyList<LinkReferenceDefinition> Of(MarkdownDocument document) =>
        document.GetData(typeof(DefinitionNotes)) as List<LinkReferenceDefinition> ?? [];

    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock { Lines.Count: > 0 } paragraph && paragraph.Lines.Lines[0].Slice.CurrentChar == '[')
            Note(processor.Document, paragraph.Lines);
        return base.Close(processor, block);
    }

    // A paragraph may have thousands of lines and a definition only a few, so they are read by a window that grows when
    // needed.
    private static void Note(MarkdownDocument document, StringLineGroup lines)
    {
        var (from, window) = (0, FewLines);
        while (from < lines.Count)
        {
            var count = Math.Min(window, lines.Count - from);
            var text = Window(lines, from, count).ToCharIterator();
            var isOne = LinkReferenceDefinition.TryParse(ref text, out var definition);
            var taken = text.Start > text.End ? count : Math.Max(text.SliceIndex, 1);
            if (from + count < lines.Count && (!isOne || taken == count))
            {
                window *= 2;
                continue;
            }

            if (!isOne)
                return;
            var start = lines.Lines[from].Slice.Start;
            definition!.Span = new SourceSpan(start, start);
            if (document.GetData(typeof(DefinitionNotes)) is not List<LinkReferenceDefinition> notes)
                document.SetData(typeof(DefinitionNotes), notes = []);
            notes.Add(definition);
            (from, window) = (from + taken, FewLines);
        }
    }

    private static StringLineGroup Window(StringLineGroup lines, int from, int count)
    {
        var window = new StringLineGroup(count);
        for (var i = from; i < from + count; i++)
            window.Add(ref lines.Lines[i]);
        return window;
    }
}
