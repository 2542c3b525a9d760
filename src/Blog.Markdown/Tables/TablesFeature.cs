using Blog.Markdown.Writing;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.Tables;

/// <summary>Tables with pipes, by GitHub's rules.</summary>
internal sealed class TablesFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) =>
        pipeline.UsePipeTables(new PipeTableOptions { UseGfmRules = true });

    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        foreach (var table in document.Descendants<Table>())
            ExtraCells.Report(table, renderer);
    }

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) => renderers.Add(new ScrollingTableRenderer());
}
