using Blog.Markdown.Writing;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers;

namespace Blog.Markdown.Definitions;

/// <summary>Lists of terms and their definitions.</summary>
internal sealed class DefinitionsFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.UseDefinitionLists();

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) =>
        renderers.Insert(0, new HtmlDefinitionListRenderer());
}
