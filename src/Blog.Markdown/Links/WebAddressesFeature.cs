using Blog.Markdown.Writing;
using Markdig;

namespace Blog.Markdown.Links;

/// <summary>Web addresses written as plain text become links, as on GitHub.</summary>
internal sealed class WebAddressesFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.UseAutoLinks();
}
