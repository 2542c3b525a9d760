using Blog.Markdown.Writing;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace Blog.Markdown.Tables;

/// <summary>Tables with pipes, by GitHub's rules.</summary>
internal sealed class TablesFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.UsePipeTables(new PipeTableOptions { UseGfmRules = true });

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) => renderers.Add(new ScrollingTableRenderer());
}
