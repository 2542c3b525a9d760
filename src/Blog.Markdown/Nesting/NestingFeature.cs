using Blog.Markdown.Writing;
using Markdig;

namespace Blog.Markdown.Nesting;

/// <summary>
/// Ends the reading of a text whose quotes, lists and directives are nested too deeply, where it gets there.
/// </summary>
internal sealed class NestingFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new NestingGuard());
}
