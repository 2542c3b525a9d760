using Blog.Markdown.Footnotes;
using Blog.Markdown.Writing;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Markdown.Directives;

/// <summary>
/// Reads <c>::: name key=value</c> … <c>:::</c>. A line of colons closes the innermost open directive whose opening
/// line has just as many, unless it stands in a block of code or a comment; Markdig's own containers take it for the
/// outermost whatever it stands in.
/// </summary>
internal sealed class DirectiveParser : CustomContainerParser
{
    private const int DeepestNesting = 120;

    public DirectiveParser() => InfoParser = KeepInfo;

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (EndLength(processor) == 0)
        {
            CheckDepth(processor.CurrentContainer);
            return base.TryOpen(processor);
        }

        processor.NewBlocks.Push(
            new StrayDirectiveEnd(this)
            {
                Span = new SourceSpan(processor.Start, processor.Line.End),
                Column = processor.Column,
            }
        );
        return BlockState.BreakDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var directive = (CustomContainer)block;
        var length = EndLength(processor);
        if (length == directive.OpeningFencedCharCount && !IsForInner(processor, length))
        {
            directive.ClosingFencedCharCount = length;
            directive.UpdateSpanEnd(processor.Line.End);
            return BlockState.BreakDiscard;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    // Each open directive is asked about each line.
    private static void CheckDepth(Block? container)
    {
        var depth = 0;
        for (var block = container; block is not null; block = block.Parent)
        {
            if (++depth > DeepestNesting)
                throw new NestingException();
        }
    }

    // How many colons make up the line; 0 when there is anything else in it, or it is indented as code.
    private static int EndLength(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        return line.Length >= 3 && !processor.IsCodeIndent && !line.ContainsAnyExcept(':') ? line.Length : 0;
    }

    // While a line is read, Markdig treats all blocks as closed until they accept it; only the next one is known to be
    // open.
    private static bool IsForInner(BlockProcessor processor, int length)
    {
        for (
            var inner = processor.NextContinue;
            inner is not null and not IFencedBlock { ClosingFencedCharCount: > 0 };
            inner = LastChild(inner)
        )
        {
            if (inner is CustomContainer directive && directive.OpeningFencedCharCount == length)
                return true;
            if (inner is FencedCodeBlock || (inner == processor.NextContinue && IsVerbatim(inner)))
                return true;
            if (inner is QuoteBlock || (inner is ListBlock or FootnoteBlock && processor.Indent == 0))
                return false;
        }

        return false;
    }

    private static Block? LastChild(Block block) => (block as ContainerBlock)?.LastChild;

    private static bool IsVerbatim(Block block) =>
        block is HtmlBlock { Type: not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock) };

    private static bool KeepInfo(BlockProcessor processor, ref StringSlice line, IFencedBlock block, char opening)
    {
        block.UnescapedInfo = line;
        return true;
    }
}
