using Blog.Markdown.Writing;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;

namespace Blog.Markdown.TaskLists;

/// <summary>Writes the box of a task.</summary>
internal sealed class TaskRenderer : MarkdownObjectRenderer<FragmentRenderer, TaskList>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, TaskList task) =>
        renderer.Write(task.Checked ? "<input type=\"checkbox\" disabled checked>" : "<input type=\"checkbox\" disabled>");
}
