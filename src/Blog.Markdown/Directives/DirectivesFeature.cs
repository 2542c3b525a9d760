using Blog.Markdown.Writing;
using Markdig;
using Markdig.Renderers;

namespace Blog.Markdown.Directives;

/// <summary>Directives: parts of a document that a theme's template renders.</summary>
internal sealed class DirectivesFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new DirectiveParser());

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers)
    {
        renderers.Insert(0, new DirectiveRenderer());
        renderers.Insert(0, new StrayDirectiveEndRenderer());
    }
}
