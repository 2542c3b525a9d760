using Blog.Markdown.Writing;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Markdown.Nesting;

/// <summary>Stops parsing where quotes, lists and directives are nested too deeply.</summary>
internal sealed class NestingFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new NestingGuard());
}

/// <summary>Stops at the limit and reads nothing. Each open block is asked about each line, so deep nesting takes
/// quadratic time.</summary>
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
