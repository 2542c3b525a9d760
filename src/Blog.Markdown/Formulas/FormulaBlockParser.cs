using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Markdown.Formulas;

/// <summary>Reads formulas that start a line and end one: <c>$$…$$</c>, <c>\[…\]</c> and <c>\begin{align}…</c>, so that
/// no line of theirs starts a list, a quote or a heading.</summary>
internal sealed class FormulaBlockParser : BlockParser
{
    public FormulaBlockParser() => OpeningCharacters = ['$', '\\'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var start = processor.Line.Start;
        if (FormulaMarks.BlockAt(processor.Line.Text.AsSpan(start)) is not { } found)
            return BlockState.None;
        var block = new FormulaBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(start, processor.Line.End),
            ContentStart = start + found.ContentStart,
            ContentEnd = start + found.ContentEnd,
            End = start + found.End,
        };
        processor.NewBlocks.Push(block);
        return StateAfter(processor, block);
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        return StateAfter(processor, (FormulaBlock)block);
    }

    private static BlockState StateAfter(BlockProcessor processor, FormulaBlock block)
    {
        block.ReadTo(processor.Line.End + 1);
        return block.IsWhole ? BlockState.Break : BlockState.Continue;
    }
}
