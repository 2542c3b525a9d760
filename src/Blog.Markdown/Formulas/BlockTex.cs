using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Formulas;

/// <summary>The TeX of blocks: line by line, without the marks of quotes and lists before them.</summary>
internal static class BlockTex
{
    /// <summary>The word behind a fence whose content is a formula.</summary>
    public const string FenceWord = "math";

    /// <summary>The formula of a block.</summary>
    public static WrittenFormula Of(FormulaBlock block)
    {
        var tex = new StringBuilder();
        var runs = ImmutableArray.CreateBuilder<(int InTex, int InFile)>();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice;
            var start = Math.Max(line.Start, block.ContentStart);
            var end = Math.Min(line.End + 1, block.ContentEnd);
            if (i > 0)
                tex.Append('\n');
            runs.Add((tex.Length, start));
            if (end > start)
                tex.Append(line.Text, start, end - start);
        }

        return new WrittenFormula(tex.ToString(), IsDisplay: true, runs.ToImmutable());
    }

    /// <summary>Makes formulas of the fences of <c>math</c>, and text of formulas that the block around them cuts off.
    /// </summary>
    public static void Settle(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is ContainerBlock inner)
                Settle(inner);
            else if (container[i] is FencedCodeBlock { Info: FenceWord } fence)
                Replace(container, i, OfFence(fence));
            else if (container[i] is FormulaBlock { IsWhole: false } lost)
                Replace(container, i, AsText(lost));
        }
    }

    private static FormulaBlock OfFence(FencedCodeBlock fence)
    {
        var block = new FormulaBlock(null)
        {
            Span = fence.Span,
            Line = fence.Line,
            Column = fence.Column,
            ContentEnd = int.MaxValue,
            Lines = fence.Lines,
        };
        block.ReadTo(fence.Span.End);
        return block;
    }

    private static ParagraphBlock AsText(FormulaBlock lost)
    {
        var text = lost.Lines.ToString();
        var inline = new ContainerInline { Span = lost.Span };
        inline.AppendChild(new LiteralInline(text) { Span = lost.Span, IsClosed = true });
        return new ParagraphBlock
        {
            Span = lost.Span,
            Line = lost.Line,
            Column = lost.Column,
            Inline = inline,
        };
    }

    private static void Replace(ContainerBlock container, int index, Block block)
    {
        container.RemoveAt(index);
        container.Insert(index, block);
    }
}
