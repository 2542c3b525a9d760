using Markdig.Parsers;

namespace Blog.Markdown.Headings;

/// <summary>Reads headings with a tab behind their signs, as all others. Markdig would copy such a line with blanks for
/// the tab, and places in it would be those of the copy.</summary>
internal sealed class PlacedHeadingParser : HeadingBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (state == BlockState.Break)
        {
            while (processor.Line.Start <= processor.Line.End && processor.CurrentChar is ' ' or '\t')
                processor.NextColumn();
        }

        return state;
    }
}
