using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.TaskLists;

/// <summary>Lists of things to do: <c>- [x] done</c>.</summary>
internal sealed class TaskListsFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new TaskParser());

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) => renderers.Add(new TaskRenderer());
}

/// <summary>Reads <c>[x]</c> at the start of a list item only; Markdig takes it anywhere in the item.</summary>
internal sealed class TaskParser : TaskListInlineParser
{
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

/// <summary>Writes the box of a task, named by the task: so that a screen reader says what the box is for.</summary>
internal sealed class TaskRenderer : MarkdownObjectRenderer<FragmentRenderer, TaskList>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, TaskList task)
    {
        renderer.Write(
            task.Checked ? "<input type=\"checkbox\" disabled checked" : "<input type=\"checkbox\" disabled"
        );
        var name = InlineText.Of(task.Parent).Trim();
        if (name.Length > 0)
            renderer.Write(" aria-label=\"").Write(HtmlEscaping.Escape(name)).Write('"');
        renderer.WritePlace(task).Write('>');
    }
}
