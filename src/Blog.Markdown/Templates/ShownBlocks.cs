using Blog.Markdown.Writing;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Blog.Markdown.Templates;

/// <summary>The blocks of a document whose text readers see: paragraphs, headings, tables and HTML, but not code,
/// comments and scripts.</summary>
internal static class ShownBlocks
{
    /// <summary>The blocks in the order of the document.</summary>
    public static IEnumerable<ShownBlock> In(ContainerBlock container, Body body)
    {
        foreach (var block in container)
        {
            if (block is Table or LeafBlock { Inline: not null } || (block is HtmlBlock html && IsMarkup(html)))
                yield return Of(block, body);
            else if (block is ContainerBlock inner)
            {
                foreach (var text in In(inner, body))
                    yield return text;
            }
        }
    }

    private static ShownBlock Of(Block block, Body body)
    {
        var start = Math.Clamp(block.Span.Start, 0, body.Text.Length);
        var end = Math.Clamp(block.Span.End + 1, start, body.Text.Length);
        return new ShownBlock(block, start, body.Text[start..end]);
    }

    private static bool IsMarkup(HtmlBlock block) =>
        block.Type is not (HtmlBlockType.Comment or HtmlBlockType.ScriptPreOrStyle or HtmlBlockType.CData);
}

/// <summary>A block with its Markdown.</summary>
/// <param name="Block">The block.</param>
/// <param name="Start">Where it starts in the body.</param>
/// <param name="Text">Its Markdown.</param>
internal readonly record struct ShownBlock(Block Block, int Start, string Text);
