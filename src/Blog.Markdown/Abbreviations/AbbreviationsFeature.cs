using Blog.Markdown.Writing;
using Markdig;
using Markdig.Extensions.Abbreviations;
using Markdig.Renderers;

namespace Blog.Markdown.Abbreviations;

/// <summary>Abbreviations explained once for the whole document.</summary>
internal sealed class AbbreviationsFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.UseAbbreviations();

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) => renderers.Insert(0, new HtmlAbbreviationRenderer());
}
