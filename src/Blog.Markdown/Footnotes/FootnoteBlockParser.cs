using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Markdown.Footnotes;

/// <summary>Reads <c>[^name]: text</c> with the lines that follow, indented by four spaces after a blank one.</summary>
internal sealed class FootnoteBlockParser : BlockParser
{
    public FootnoteBlockParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || FootnoteLabel.Read(ref line) is not { } label || line.CurrentChar != ':')
            return BlockState.None;
        var start = processor.Start;
        var column = processor.Column;
        processor.Column += line.Start - start;
        processor.Line = line;
        processor.NextChar();
        // As on GitHub, where notes may be aligned: spaces before the text do not make code of it.
        while (processor.CurrentChar.IsSpaceOrTab())
            processor.NextColumn();
        processor.NewBlocks.Push(
            new FootnoteBlock(this, label) { Column = column, Span = new SourceSpan(start, processor.Line.End) }
        );
        return BlockState.Continue;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (!processor.IsCodeIndent)
            return BlockState.None;
        processor.GoToCodeIndent();
        return BlockState.Continue;
    }
}
