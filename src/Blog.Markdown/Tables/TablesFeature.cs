using Blog.Markdown.Fragments;
using Blog.Markdown.Reading;
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
        foreach (var table in document.Blocks<Table>())
            ExtraCells.Report(table, renderer);
    }

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) => renderers.Add(new ScrollingTableRenderer());
}

/// <summary>Writes tables within a box that can be scrolled, also by keyboard, where the page is too narrow.</summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"");
        ((FragmentRenderer)renderer).AddWord(DocumentWords.Table).WriteLine("\">");
        base.Write(renderer, table);
        renderer.EnsureLine().WriteLine("</div>");
    }
}
