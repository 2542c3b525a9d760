using Markdig.Extensions.Abbreviations;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Blog.Markdown.Abbreviations;

/// <summary>Reads <c>*[HDF5]: Hierarchical Data Format 5</c>.</summary>
internal sealed class DefinitionParser : BlockParser
{
    /// <summary>A parser.</summary>
    public DefinitionParser() => OpeningCharacters = ['*'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || line.NextChar() != '[' || !LinkHelper.TryParseLabel(ref line, out var label) || line.CurrentChar != ':')
            return BlockState.None;
        line.SkipChar();
        line.Trim();
        processor.Document.AddAbbreviation(label, new Abbreviation(this) { Label = label, Text = line });
        return BlockState.BreakDiscard;
    }
}
