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

    private static void Note(MarkdownDocument document, StringLineGroup lines)
    {
        var rest = new StringLineGroup(lines.Count);
        for (var i = 0; i < lines.Count; i++)
            rest.Add(ref lines.Lines[i]);
        while (rest.Count > 0)
        {
            var text = rest.ToCharIterator();
            if (!LinkReferenceDefinition.TryParse(ref text, out var definition))
                return;
            var start = rest.Lines[0].Slice.Start;
            definition.Span = new SourceSpan(start, start);
            if (document.GetData(typeof(DefinitionNotes)) is not List<LinkReferenceDefinition> notes)
                document.SetData(typeof(DefinitionNotes), notes = []);
            notes.Add(definition);
            var count = text.Start > text.End ? rest.Count : Math.Max(text.SliceIndex, 1);
            for (var i = count - 1; i >= 0; i--)
                rest.RemoveAt(i);
        }
    }
}
