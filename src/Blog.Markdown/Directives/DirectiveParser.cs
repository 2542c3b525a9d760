using Blog.Markdown.Footnotes;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Markdown.Directives;

/// <summary>
/// Reads <c>::: name key=value</c> … <c>:::</c>. A line of colons closes the innermost open directive whose opening line has just as many,
/// unless it stands in a block of code or a comment; Markdig's own containers take it for the outermost whatever it stands in.
/// </summary>
internal sealed class DirectiveParser : CustomContainerParser
{
    /// <summary>A parser.</summary>
    public DirectiveParser() => InfoParser = KeepInfo;

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (EndLength(processor) == 0)
            return base.TryOpen(processor);
        processor.NewBlocks.Push(new StrayDirectiveEnd(this) { Span = new SourceSpan(processor.Start, processor.Line.End), Column = processor.Column });
        return BlockState.BreakDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var directive = (CustomContainer)block;
        var length = EndLength(processor);
        if (length == directive.OpeningFencedCharCount && !IsForInner(directive, length, processor.Indent))
        {
            directive.ClosingFencedCharCount = length;
            directive.UpdateSpanEnd(processor.Line.End);
            return BlockState.BreakDiscard;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    // How many colons make up the line; 0 when there is anything else in it, or it is indented as code.
    private static int EndLength(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        return line.Length >= 3 && !processor.IsCodeIndent && !line.ContainsAnyExcept(':') ? line.Length : 0;
    }

    private static bool IsForInner(CustomContainer directive, int length, int indent)
    {
        for (var inner = directive.LastChild; inner is { IsOpen: true }; inner = (inner as ContainerBlock)?.LastChild)
        {
            if (inner is CustomContainer other && other.OpeningFencedCharCount == length)
                return true;
            if (inner is FencedCodeBlock or HtmlBlock { Type: not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock) })
                return true;
            if (inner is QuoteBlock || (inner is ListBlock or FootnoteBlock && indent == 0))
                return false;
        }

        return false;
    }

    private static bool KeepInfo(BlockProcessor processor, ref StringSlice line, IFencedBlock block, char opening)
    {
        block.UnescapedInfo = line;
        return true;
    }
}
