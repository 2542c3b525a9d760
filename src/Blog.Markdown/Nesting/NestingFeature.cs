using Blog.Markdown.Writing;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Markdown.Nesting;

/// <summary>
/// Ends the reading of a text whose quotes, lists and directives are nested too deeply, where it gets there.
/// </summary>
internal sealed class NestingFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new NestingGuard());
}

/// <summary>
/// Reads nothing. Each block that is open is asked about each line, so that a text as deep as it is long takes the
/// square of it.
/// </summary>
internal sealed class NestingGuard : BlockParser
{
    // Markdig writes no more.
    private const int DeepestNesting = 128;

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (Block? block = processor.CurrentContainer; block is not null; block = block.Parent)
        {
            if (++depth > DeepestNesting)
                throw new NestingException();
        }

        return BlockState.None;
    }
}
