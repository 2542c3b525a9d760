using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Markdown.TaskLists;

/// <summary>Reads <c>[x]</c> at the start of a list item only; Markdig takes it anywhere in the item.</summary>
internal sealed class TaskParser : TaskListInlineParser
{
    /// <summary>A parser.</summary>
    public TaskParser()
    {
        ListClass = "task-list";
        ListItemClass = "";
    }

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        processor.Inline is null
        && processor.Block is ParagraphBlock { Parent: ListItemBlock item } paragraph
        && item[0] == paragraph
        && slice.PeekChar(2) == ']'
        && char.IsWhiteSpace(slice.PeekChar(3))
        && base.Match(processor, ref slice);
}
