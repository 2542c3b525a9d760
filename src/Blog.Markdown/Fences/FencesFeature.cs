using Blog.Markdown.Annotations;
using Blog.Markdown.Code;
using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Blog.Markdown.Fences;

/// <summary>Blocks of code.</summary>
internal sealed class FencesFeature(CodeRenderer code) : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) =>
        pipeline.BlockParsers.Find<FencedCodeBlockParser>()!.InfoParser = KeepInfo;

    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        foreach (var block in document.Blocks<LeafBlock>())
        {
            if (block is CodeBlock or HtmlBlock)
                KeptTabs.Restore(block, renderer.Body);
        }

        NoteLists.Find(document, renderer);
    }

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers)
    {
        renderers.ReplaceOrAdd<CodeBlockRenderer>(new FenceRenderer(code));
        renderers.Add(new NoteBackLinkRenderer());
    }

    // Markdig keeps the words with escapes resolved, which hides where they stand.
    private static bool KeepInfo(BlockProcessor processor, ref StringSlice line, IFencedBlock block, char opening)
    {
        var info = line;
        if (!FencedBlockParserBase<FencedCodeBlock>.DefaultInfoParser(processor, ref line, block, opening))
            return false;
        block.UnescapedInfo = info;
        return true;
    }
}
