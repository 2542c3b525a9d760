using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;

namespace Blog.Markdown.TaskLists;

/// <summary>Writes the box of a task, named by the task: a screen reader that comes to the box alone says what it is
/// of.</summary>
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
