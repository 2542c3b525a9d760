using Markdig.Extensions.Abbreviations;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Markdown.Abbreviations;

/// <summary>Reads <c>*[HDF5]: Hierarchical Data Format 5</c>.</summary>
internal sealed class DefinitionParser : BlockParser
{
    /// <summary>The definitions of a document, in their order.</summary>
    public static IReadOnlyList<Abbreviation> Of(MarkdownDocument document) =>
        document.GetData(typeof(DefinitionParser)) as List<Abbreviation> ?? [];

    public DefinitionParser() => OpeningCharacters = ['*'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (
            processor.IsCodeIndent
            || line.NextChar() != '['
            || !LinkHelper.TryParseLabel(ref line, out var label)
            || line.CurrentChar != ':'
        )
            return BlockState.None;
        line.SkipChar();
        line.Trim();
        var place = new SourceSpan(processor.Start, processor.Start + label.Length + 2);
        Add(
            processor.Document,
            new Abbreviation(this)
            {
                Label = label,
                Text = line,
                Span = place,
            }
        );
        return BlockState.BreakDiscard;
    }

    private static void Add(MarkdownDocument document, Abbreviation abbreviation)
    {
        if (document.GetData(typeof(DefinitionParser)) is not List<Abbreviation> all)
            document.SetData(typeof(DefinitionParser), all = []);
        all.Add(abbreviation);
        document.AddAbbreviation(abbreviation.Label!, abbreviation);
    }
}
