using Blog.Markdown.Writing;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

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
